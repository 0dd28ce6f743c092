// Lengths are in UTF-16 code units, well above what a person types and small enough that a pasted book cannot become one field. This file
// is free of the schema's library, so that screens can import it.

/** Longest line: titles, names, labels. */
export const maxLineLength = 500;

/** Longest text of several lines or paragraphs. */
export const maxTextLength = 50_000;
