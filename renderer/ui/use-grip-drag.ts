import { useCallback, useMemo, useState, type DragEvent } from 'react';

interface GripDragOptions<Place> {
  /** Media type of what is dragged, so that nothing else is taken for it. */
  type: string;
  /** Name of the `data` attribute with the id of a row, in camel case. */
  row: string;
  /** Where a drop at the pointer would go; null for nowhere. */
  placeAt: (event: DragEvent<HTMLElement>, dragged: string) => Place | null;
  move: (id: string, place: Place) => void;
}

export interface GripDrag<Place> {
  /** The id of the row that is dragged. */
  dragged: string | null;
  /** Where it would go; null for nowhere. */
  place: Place | null;
  /** For the grips of the rows; keeps its identity. */
  grip: {
    draggable: true;
    onDragStart: (event: DragEvent<HTMLElement>) => void;
    onDragEnd: () => void;
  };
  /** For the element around all rows. */
  area: Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent<HTMLElement>) => void>;
}

/** Drag and drop of rows by their grips. The browser scrolls at the edges of the window. */
export function useGripDrag<Place>({ type, row: rowId, placeAt, move }: GripDragOptions<Place>): GripDrag<Place> {
  const [dragged, setDragged] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const end = useCallback(() => {
    setDragged(null);
    setPlace(null);
  }, []);
  const grip = useMemo(
    (): GripDrag<Place>['grip'] => ({
      draggable: true,
      onDragStart: ({ currentTarget, dataTransfer }) => {
        const row = ancestors(currentTarget).find(({ dataset }) => dataset[rowId] !== undefined);
        const id = row?.dataset[rowId];
        if (!row || id === undefined) return;
        dataTransfer.setData(type, id);
        dataTransfer.effectAllowed = 'move';
        dataTransfer.setDragImage(row, 24, 24);
        setDragged(id);
      },
      onDragEnd: end,
    }),
    [end, rowId, type],
  );
  const find = (event: DragEvent<HTMLElement>) => (dragged === null ? null : placeAt(event, dragged));
  return {
    dragged,
    place,
    grip,
    area: {
      onDragOver: (event) => {
        const found = find(event);
        // The event repeats while the pointer rests.
        setPlace((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
        if (found === null) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
      },
      // Chromium names no related target when the pointer goes from one child to another.
      onDragLeave: ({ currentTarget, clientX, clientY }) => {
        const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
        if (clientX < left || clientX > right || clientY < top || clientY > bottom) setPlace(null);
      },
      onDrop: (event) => {
        const found = find(event);
        if (found === null || dragged === null) return;
        event.preventDefault();
        move(dragged, found);
        end();
      },
    },
  };
}

/** An element and those around it, from the inside out. */
function ancestors(element: HTMLElement | null): HTMLElement[] {
  return element ? [element, ...ancestors(element.parentElement)] : [];
}
