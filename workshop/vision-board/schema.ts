import { z } from 'zod';
import { assetField, boardField, collectionOf, idField, lineField, orderField, proseField } from '../fields';
import {
  inkColours,
  largestSide,
  maxNumbers,
  noteColours,
  sendTargets,
  smallestSide,
  textSizes,
  thicknesses,
  maxForeignLength,
} from './terms';

const side = z.number().min(smallestSide).max(largestSide);
const flatSide = z.number().min(0).max(largestSide);

/**
 * What all elements have. Drawing order: later keys lie on top. `details` is what a canvas of another program said about it
 * that the board does not show, kept to be written back; see foreign-properties.ts.
 */
const common = {
  order: orderField,
  group: idField.nullable(),
  locked: z.boolean(),
  /** Made in a silent phase that is not over yet: what it says is not shown to the room. */
  hidden: z.boolean().optional(),
  details: z.string().max(maxForeignLength).optional(),
};
const box = { x: boardField, y: boardField, width: side, height: side };
const flatBox = { x: boardField, y: boardField, width: flatSide, height: flatSide };
/** Clockwise around the middle, in degrees. */
const turn = { rotation: z.number().min(-180).max(180) };
const stroke = { colour: z.enum(inkColours), thickness: z.union(thicknesses.map((value) => z.literal(value))) };
const share = z.number().min(0).max(1);

const note = z.strictObject({
  type: z.literal('note'),
  ...common,
  ...box,
  text: proseField,
  colour: z.enum(noteColours),
  /** The participant who wrote it, if the room wants names. */
  author: idField.nullable(),
  hidden: z.boolean(),
  /** What became of it in other steps: the id of the item there, or empty where the target keeps no item of its own. */
  sentOn: z.partialRecord(z.enum(sendTargets), z.union([idField, z.literal('')])),
});

const picture = z.strictObject({
  type: z.literal('picture'),
  ...common,
  ...box,
  ...turn,
  asset: assetField,
  /** What the picture shows, for people who cannot see it and for documents. */
  alt: lineField,
  /** Shown below it. */
  caption: lineField,
  frame: z.enum(['none', 'line', 'mount']),
  /** The part that is shown, as shares of the whole picture; null for all of it. */
  crop: z.strictObject({ x: share, y: share, width: share, height: share }).nullable(),
});

const text = z.strictObject({
  type: z.literal('text'),
  ...common,
  ...box,
  ...turn,
  text: proseField,
  size: z.union(textSizes.map((value) => z.literal(value))),
  colour: z.enum(inkColours),
});

const shape = z.strictObject({
  type: z.literal('shape'),
  ...common,
  ...box,
  ...turn,
  ...stroke,
  form: z.enum(['rectangle', 'ellipse']),
  fill: z.enum(noteColours).nullable(),
  text: proseField,
});

const line = z.strictObject({
  type: z.literal('line'),
  ...common,
  ...flatBox,
  ...stroke,
  /** Start and end, as shares of the box: x, y, x, y. */
  points: z.tuple([share, share, share, share]),
  arrow: z.enum(['none', 'end', 'both']),
});

const drawing = z.strictObject({
  type: z.literal('drawing'),
  ...common,
  ...flatBox,
  ...stroke,
  /** The path of the pen, as shares of the box: x, y, x, y ... */
  points: z
    .array(share)
    .min(4)
    .max(maxNumbers)
    .refine((points) => points.length % 2 === 0),
});

/** A named part of the board: a view to be presented, never a container. What lies on it is found by its place. */
const area = z.strictObject({
  type: z.literal('area'),
  ...common,
  ...box,
  name: lineField,
});

const end = z.union([z.strictObject({ element: idField }), z.strictObject({ x: boardField, y: boardField })]);

/** A line that sticks to what it joins. Its path follows from its ends. */
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

/** Elements that were put together. With a title it is a cluster. */
const group = z.strictObject({ order: orderField, title: lineField });

const vote = z.strictObject({ order: orderField, element: idField, voter: idField.nullable() });

const voting = z.strictObject({
  order: orderField,
  title: lineField,
  votesPerPerson: z.int().min(1).max(20),
  /** Whether one person may put several dots on one thing. */
  stacking: z.boolean(),
  /** `open`: dots are given and hidden. `closed`: counted, still hidden. `revealed`: everybody sees them. */
  state: z.enum(['open', 'closed', 'revealed']),
  /** What can be chosen, by id. */
  choices: z.record(idField, z.literal(true)),
  votes: collectionOf(vote),
});

export const visionBoardSchema = z.strictObject({
  elements: collectionOf(element),
  groups: collectionOf(group),
  votings: collectionOf(voting),
  /** A silent phase is running: new notes are hidden until it ends. */
  silent: z.boolean(),
  /** Nobody changes the board until it is unlocked. */
  locked: z.boolean(),
});

export type VisionBoard = z.infer<typeof visionBoardSchema>;
export type BoardElement = z.infer<typeof element>;
export type Connector = z.infer<typeof connector>;
/** Everything that has a place of its own; a connector has that of what it joins. */
export type PlacedElement = Exclude<BoardElement, Connector>;
export type Note = z.infer<typeof note>;
export type Picture = z.infer<typeof picture>;
export type BoardText = z.infer<typeof text>;
export type Shape = z.infer<typeof shape>;
export type Line = z.infer<typeof line>;
export type Drawing = z.infer<typeof drawing>;
export type Area = z.infer<typeof area>;
export type ConnectorEnd = z.infer<typeof end>;
export type Voting = z.infer<typeof voting>;
export type NoteColour = (typeof noteColours)[number];
export type InkColour = (typeof inkColours)[number];
export type Thickness = (typeof thicknesses)[number];
export type TextSize = (typeof textSizes)[number];
export type SendTarget = (typeof sendTargets)[number];
