/** Tools of the toolbar. Most tools return to `select` after one use. */
export const tools = ['select', 'text', 'rectangle', 'ellipse', 'line', 'arrow', 'pen', 'connector', 'area'] as const;
/** `crop` is chosen in the menu of a picture: the next rectangle crops it. */
export type Tool = (typeof tools)[number] | 'crop';

/** Tools that stay active after use. */
export const stickyTools: ReadonlySet<Tool> = new Set(['pen', 'connector']);
