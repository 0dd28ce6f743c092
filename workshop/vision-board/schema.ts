import { z } from 'zod';
import { assetField, boardField, collectionOf, idField, lineField, orderField, proseField } from '../fields';
import { votingSchema } from '../voting/schema';
import {
  fillColours,
  inkColours,
  largestSide,
  maxNumbers,
  noteColours,
  sendTargets,
  smallestSide,
  textSizeLimits,
  type textSizes,
  thicknesses,
  maxForeignLength,
} from './terms';

const side = z.number().min(smallestSide).max(largestSide);
const flatSide = z.number().min(0).max(largestSide);

/**
 * Properties of all elements. Later order keys are on top. `details` keeps properties of another program's canvas that the board
 * does not show; see foreign-properties.ts.
 */
const common = {
  order: orderField,
  group: idField.nullable(),
  locked: z.boolean(),
  /** Created in a silent phase that has not ended: its content is not shown. */
  hidden: z.boolean().optional(),
  details: z.string().max(maxForeignLength).optional(),
};
const box = { x: boardField, y: boardField, width: side, height: side };
const flatBox = { x: boardField, y: boardField, width: flatSide, height: flatSide };
/** Degrees clockwise around the centre. */
const rotationField = { rotation: z.number().min(-180).max(180) };
const stroke = { colour: z.enum(inkColours), thickness: z.union(thicknesses.map((value) => z.literal(value))) };
const fraction = z.number().min(0).max(1);

const note = z.strictObject({
  type: z.literal('note'),
  ...common,
  ...box,
  text: proseField,
  colour: z.enum(noteColours),
  /** Largest font size of the text, in board units, at which it is drawn if it fits; without it, the text fills the note. */
  textSize: z.int().min(textSizeLimits.least).max(textSizeLimits.most).optional(),
  /** Id of the participant who wrote it; null without a name. */
  author: idField.nullable(),
  hidden: z.boolean(),
  /** Id of the item in each step it was sent on to; empty where the target has no item. */
  sentOn: z.partialRecord(z.enum(sendTargets), z.union([idField, z.literal('')])),
});

const picture = z.strictObject({
  type: z.literal('picture'),
  ...common,
  ...box,
  ...rotationField,
  asset: assetField,
  /** Alternative text, for screen readers and documents. */
  alt: lineField,
  /** Text below the picture. */
  caption: lineField,
  frame: z.enum(['none', 'line', 'mount']),
  /** Visible part as fractions of the picture; null for all of it. */
  crop: z.strictObject({ x: fraction, y: fraction, width: fraction, height: fraction }).nullable(),
});

const text = z.strictObject({
  type: z.literal('text'),
  ...common,
  ...box,
  ...rotationField,
  text: proseField,
  size: z.number().min(textSizeLimits.least).max(textSizeLimits.most),
  colour: z.enum(inkColours),
});

const shape = z.strictObject({
  type: z.literal('shape'),
  ...common,
  ...box,
  ...rotationField,
  ...stroke,
  form: z.enum(['rectangle', 'ellipse']),
  fill: z.enum(fillColours).nullable(),
  text: proseField,
});

const line = z.strictObject({
  type: z.literal('line'),
  ...common,
  ...flatBox,
  ...stroke,
  /** Start and end as fractions of the box: x, y, x, y. */
  points: z.tuple([fraction, fraction, fraction, fraction]),
  arrow: z.enum(['none', 'end', 'both']),
});

const drawing = z.strictObject({
  type: z.literal('drawing'),
  ...common,
  ...flatBox,
  ...stroke,
  /** Colour of the surface that the drawing encloses; none without it. */
  fill: z.enum(fillColours).optional(),
  /** Points as fractions of the box: x, y, x, y ... */
  points: z
    .array(fraction)
    .min(4)
    .max(maxNumbers)
    .refine((points) => points.length % 2 === 0),
});

/** A named part of the board that can be presented. It is no container: elements on it are found by position. */
const area = z.strictObject({
  type: z.literal('area'),
  ...common,
  ...box,
  name: lineField,
});

const end = z.union([z.strictObject({ element: idField }), z.strictObject({ x: boardField, y: boardField })]);

/** A line between elements or points. Its path is derived from its ends. */
const connector = z.strictObject({
  type: z.literal('connector'),
  ...common,
  ...stroke,
  from: end,
  to: end,
  label: lineField,
  arrow: z.enum(['none', 'end', 'both']),
  route: z.enum(['straight', 'elbow']),
});

const element = z.discriminatedUnion('type', [note, picture, text, shape, line, drawing, area, connector]);

/** Grouped elements. A group with a title is a cluster. */
const group = z.strictObject({ order: orderField, title: lineField });

export const visionBoardSchema = z.strictObject({
  elements: collectionOf(element),
  groups: collectionOf(group),
  votings: collectionOf(votingSchema),
  /** A silent phase is running: new elements are hidden until it ends. */
  silent: z.boolean(),
  /** The board cannot be edited until it is unlocked. */
  locked: z.boolean(),
});

export type VisionBoard = z.infer<typeof visionBoardSchema>;
export type BoardElement = z.infer<typeof element>;
export type Connector = z.infer<typeof connector>;
/** Elements with a position of their own; a connector's is derived from its ends. */
export type PlacedElement = Exclude<BoardElement, Connector>;
export type Note = z.infer<typeof note>;
export type Picture = z.infer<typeof picture>;
export type BoardText = z.infer<typeof text>;
export type Shape = z.infer<typeof shape>;
export type Line = z.infer<typeof line>;
export type Drawing = z.infer<typeof drawing>;
export type Area = z.infer<typeof area>;
export type ConnectorEnd = z.infer<typeof end>;
export type NoteColour = (typeof noteColours)[number];
export type FillColour = (typeof fillColours)[number];
export type InkColour = (typeof inkColours)[number];
export type Thickness = (typeof thicknesses)[number];
export type TextSize = (typeof textSizes)[number];
export type SendTarget = (typeof sendTargets)[number];
