/** What a press on the board does. `select` is where everybody comes back to. */
export const tools = ['select', 'text', 'rectangle', 'ellipse', 'line', 'arrow', 'pen', 'connector', 'area'] as const;
/** `crop` is chosen from a picture's own menu: the next rectangle is what stays of it. */
export type Tool = (typeof tools)[number] | 'crop';

/** Plain keys, as in other boards: the letter stands for the English word. */
export const toolKeys: Record<string, Tool> = {
  v: 'select',
  t: 'text',
  r: 'rectangle',
  o: 'ellipse',
  l: 'line',
  a: 'arrow',
  p: 'pen',
  c: 'connector',
  f: 'area',
};

/** After one use, most tools go back to selecting; these are used many times in a row. */
export const stickyTools: ReadonlySet<Tool> = new Set(['pen', 'connector']);
