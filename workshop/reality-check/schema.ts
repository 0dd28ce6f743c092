import { z } from 'zod';
import { collectionOf, dayField, lineField, orderField, proseField } from '../fields';
import { answers, effortAnswers, figureKinds, orientationPoints, pillarIds, questionIds, strategies } from './terms';

const question = z.strictObject({ answer: z.enum(answers).nullable(), evidence: proseField });

/** Per cent, null for unknown. */
const share = z.number().min(0).max(100).nullable();

/** How many answers, null for unknown. */
const count = z.int().min(0).max(1_000_000_000).nullable();

/** 1 to 5, null for unknown. Fractions come from the mean of voices. */
const level = z.number().min(1).max(5).nullable();

const pillar = z.strictObject({ today: level, target: level, evidence: proseField });

const points = z.record(z.enum(strategies), z.int().min(0).max(orientationPoints));

const figure = z.strictObject({
  order: orderField,
  kind: z.enum(figureKinds),
  /** What an own figure is called. */
  name: lineField,
  /** The value as it was measured. Counts of answers go first where there are any, see figures.ts. */
  value: z.number().min(-1e12).max(1e12).nullable(),
  /** Unit of an own figure. The other kinds have units of their own. */
  unit: lineField,
  /** The highest value of the scale; null when there is none or it is not known. */
  scaleMax: z.int().min(2).max(1000).nullable(),
  n: count,
  promoters: count,
  passives: count,
  detractors: count,
  /** Answers in the two highest boxes of a question about satisfaction. */
  satisfied: count,
  /** How many people gave each answer to a question about effort; answers beyond the scale do not count. */
  efforts: z.partialRecord(z.enum(effortAnswers), z.int().min(0).max(1_000_000_000)),
  date: dayField,
  source: lineField,
});

export const realityCheckSchema = z.strictObject({
  questions: z.record(z.enum(questionIds), question),
  /** What share of our customers would say that we know their needs, in our own estimate. */
  selfImage: z.strictObject({ share, evidence: proseField }),
  customerView: z.strictObject({
    share,
    /** "We do not know" is an answer; the other fields are then empty or of another study. */
    isUnknown: z.boolean(),
    n: count,
    source: lineField,
    date: dayField,
  }),
  pillars: z.record(z.enum(pillarIds), pillar),
  orientation: z.strictObject({ today: points, target: points, rationale: proseField, risks: proseField }),
  figures: collectionOf(figure),
});

export type RealityCheck = z.infer<typeof realityCheckSchema>;
export type CustomerView = RealityCheck['customerView'];
export type Pillar = z.infer<typeof pillar>;
export type Question = z.infer<typeof question>;
export type Figure = z.infer<typeof figure>;
