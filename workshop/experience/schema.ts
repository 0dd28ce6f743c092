import { z } from 'zod';
import { assetField, collectionOf, idField, lineField, orderField, proseField } from '../fields';
import { evidenceLevels, type WishId } from './terms';

/** -5 (very bad) to +5 (very good); null for unknown. */
const score = z.int().min(-5).max(5).nullable();

/** How well a wish is fulfilled, 0 (not at all) to 3 (fully); null for unknown. */
const rating = z.int().min(0).max(3).nullable();

const wishes = z.strictObject({
  simple: rating,
  convenient: rating,
  solution: rating,
  fast: rating,
  help: rating,
  feeling: rating,
} satisfies Record<WishId, typeof rating>);

const phase = z.strictObject({ order: orderField, name: lineField, wishes });

/** `alt` describes the picture for readers who cannot see it, and is its caption in documents; it may be empty. */
const picture = z.strictObject({ order: orderField, asset: assetField, alt: lineField });

const touchpoint = z.strictObject({
  order: orderField,
  phase: idField,
  title: lineField,
  channel: lineField,
  /** What the customer does, what the customer thinks. */
  does: proseField,
  thinks: proseField,
  /** Who inside the company is responsible. */
  responsible: lineField,
  today: score,
  target: score,
  /** The emotion today, in one word. */
  emotion: lineField,
  evidence: z.enum(evidenceLevels),
  pictures: collectionOf(picture),
});

const targetEmotion = z.strictObject({
  order: orderField,
  kind: z.enum(['evoke', 'avoid']),
  /** An emotion of the picker in the language of the documents, or any other word. */
  emotion: lineField,
  /** Id of the touchpoint it belongs to. */
  touchpoint: idField.nullable(),
  /** An observable proof. */
  proof: proseField,
});

export const experienceSchema = z.strictObject({
  phases: collectionOf(phase),
  touchpoints: collectionOf(touchpoint),
  targetEmotions: collectionOf(targetEmotion),
  /** "When ..., our customers feel ..., because ..." */
  statement: proseField,
});

export type Experience = z.infer<typeof experienceSchema>;
export type Phase = z.infer<typeof phase>;
export type Touchpoint = z.infer<typeof touchpoint>;
export type TargetEmotion = z.infer<typeof targetEmotion>;
