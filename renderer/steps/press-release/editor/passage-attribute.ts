/** Where copied text names its passages. Other programs see a plain span. */
export const passageAttribute = 'data-passages';
