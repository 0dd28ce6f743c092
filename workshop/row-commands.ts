import { inOrder, orderAt, orderAtEnd, type Collection } from './collection';

/** The commands of a list of rows in a slice. `empty` has the values of a new row. */
export function rowCommands<Slice, Row extends { order: string }>(
  rowsOf: (slice: Slice) => Collection<Row>,
  empty: Omit<Row, 'order'>,
) {
  type Values = Partial<Omit<Row, 'order'>>;
  return {
    /** Adds a row at the end. */
    add: (slice: Slice, { id, values }: { id: string; values?: Values }) => {
      const rows = rowsOf(slice);
      // TypeScript cannot follow that all fields of a row are its order and those of `empty`.
      rows[id] = { ...empty, ...values, order: orderAtEnd(rows) } as Row;
    },

    update: (slice: Slice, { id, change }: { id: string; change: Values }) => {
      const row = rowsOf(slice)[id];
      if (row) Object.assign(row, change);
    },

    /** Moves a row to a place among the others; `index` counts without the moved row. */
    move: (slice: Slice, { id, index }: { id: string; index: number }) => {
      const rows = rowsOf(slice);
      const row = rows[id];
      if (!row) return;
      row.order = orderAt(
        inOrder(rows).filter(([other]) => other !== id),
        index,
      );
    },

    remove: (slice: Slice, { id }: { id: string }) => {
      delete rowsOf(slice)[id];
    },
  };
}
