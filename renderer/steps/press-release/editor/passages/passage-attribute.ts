/** Attribute of copied text with the ids of its passages. Other programs see a plain span. */
export const passageAttribute = 'data-passages';
