/** Tools of the toolbar. Most tools return to `select` after one use. */
export const tools = ['select', 'text', 'rectangle', 'ellipse', 'line', 'arrow', 'pen', 'connector', 'area'] as const;
/** `crop` is chosen in the menu of a picture: the next rectangle crops it. */
export type Tool = (typeof tools)[number] | 'crop';

/** Keys of the tools without a modifier, as in other boards: initials of the English words. */
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

/** Tools that stay active after use. */
export const stickyTools: ReadonlySet<Tool> = new Set(['pen', 'connector']);
