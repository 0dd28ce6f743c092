import { z } from 'zod';
import { assetField, boardField, collectionOf, idField, lineField, orderField, proseField } from '../fields';

/** Six note colours; the tokens give each its paper and ink in both themes. */
export const noteColours = ['yellow', 'orange', 'rose', 'violet', 'blue', 'green'] as const;

/** Notes and pictures are at least this wide and high, in board units. */
export const smallestSide = 24;
export const largestSide = 20_000;
const side = z.number().min(smallestSide).max(largestSide);

const note = z.strictObject({
  type: z.literal('note'),
  /** Drawing order: later keys lie on top. */
  order: orderField,
  x: boardField,
  y: boardField,
  width: side,
  height: side,
  text: proseField,
  colour: z.enum(noteColours),
  /** The participant who wrote it, if the room wants names. */
  author: idField.nullable(),
});

const picture = z.strictObject({
  type: z.literal('picture'),
  order: orderField,
  x: boardField,
  y: boardField,
  width: side,
  height: side,
  asset: assetField,
  /** What the picture shows, for people who cannot see it and for documents. */
  alt: lineField,
});

const element = z.discriminatedUnion('type', [note, picture]);

export const visionBoardSchema = z.strictObject({ elements: collectionOf(element) });

export type VisionBoard = z.infer<typeof visionBoardSchema>;
export type BoardElement = z.infer<typeof element>;
export type Note = z.infer<typeof note>;
export type Picture = z.infer<typeof picture>;
export type NoteColour = (typeof noteColours)[number];
