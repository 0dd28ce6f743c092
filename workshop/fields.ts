import { z } from 'zod';
import { boardLimit } from './vision-board/terms';
import { hexColour } from './readable-colour';
import { maxLineLength, maxTextLength } from './text-limits';

// The content security policy of the app forbids zod to compile validators with `new Function`.
z.config({ jitless: true });

// Field types of all schemas; see text-limits.ts for the lengths of texts.

export const idField = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/);

/** Fractional order key (see collection.ts). */
export const orderField = z.string().min(1).max(200);

/** One line: a name, a title, a unit. */
export const lineField = z.string().max(maxLineLength);

/** Several sentences or paragraphs of plain text. */
export const proseField = z.string().max(maxTextLength);

/** A calendar day, `2027-03-31`, or empty for unknown. */
export const dayField = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);

/** A time of day, `09:00`. */
export const clockField = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** An ISO 8601 moment in UTC, as `Date.prototype.toISOString` writes it. */
export const momentField = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/);

/** File name of a picture in the `assets` folder of the session: its SHA-256 and its type. */
export const assetField = z.string().regex(/^[0-9a-f]{64}\.(jpg|png)$/);

/** File names of a client's Word and PowerPoint templates in the same folder. */
export const wordTemplateField = z.string().regex(/^[0-9a-f]{64}\.docx$/);
export const powerPointTemplateField = z.string().regex(/^[0-9a-f]{64}\.pptx$/);

/** A colour, `#rrggbb`. */
export const colourField = z.string().regex(hexColour);

/** A finite coordinate or length in board units (1 unit = 1 CSS pixel at a zoom of 100 %). */
export const boardField = z.number().min(-boardLimit).max(boardLimit);

/** Items by id, each with an `order` key, see collection.ts. */
export function collectionOf<Item extends z.ZodType>(item: Item) {
  return z.record(idField, item);
}
