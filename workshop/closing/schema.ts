import { z } from 'zod';
import { collectionOf, dayField, idField, lineField, momentField, orderField, proseField } from '../fields';
import { stepIds } from '../step';
import { grades } from './terms';

const commitment = z.strictObject({
  order: orderField,
  who: lineField,
  what: proseField,
  due: dayField,
  /** The step in which it was made, and when. */
  step: z.enum(stepIds),
  at: momentField,
  /** Set at the follow-up. */
  isDone: z.boolean(),
});

/** What would have made the day a ten. */
const improvement = z.strictObject({ order: orderField, text: proseField });

/** A figure of the reality check as it is measured at the follow-up. */
const laterFigure = z.strictObject({
  value: z.number().min(-1e12).max(1e12).nullable(),
  n: z.int().min(0).max(1_000_000_000).nullable(),
  date: dayField,
  source: lineField,
});

const followUp = z.strictObject({
  /** The day of the follow-up. */
  day: dayField,
  /** By id of the figure in the reality check. */
  figures: z.record(idField, laterFigure),
  /** Levels of the pillars of the reality check, 1 to 5; one that is missing is unknown. */
  pillars: z.record(idField, z.number().min(1).max(5)),
  /** The status of each initiative of the roadmap when the follow-up began, by id. */
  statusBefore: z.record(idField, lineField),
  /** What the metric of an initiative has come to, by id. */
  actuals: z.record(idField, lineField),
  summary: proseField,
});

export const closingSchema = z.strictObject({
  commitments: collectionOf(commitment),
  improvements: collectionOf(improvement),
  /** How many people gave each grade; a grade that is missing was given by no one. */
  ratings: z.partialRecord(z.enum(grades), z.int().min(0).max(10_000)),
  lastWord: proseField,
  /** Day of the follow-up, as agreed. */
  reviewDay: dayField,
  /** The purpose and the summary of the decision paper, written by hand; empty for the drafts from the session. */
  decisionPaper: z.strictObject({ purpose: proseField, summary: proseField }),
  /** Null until the follow-up begins. */
  followUp: followUp.nullable(),
});

export type Closing = z.infer<typeof closingSchema>;
export type Commitment = z.infer<typeof commitment>;
export type LaterFigure = z.infer<typeof laterFigure>;
export type FollowUp = z.infer<typeof followUp>;
