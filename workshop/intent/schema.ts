import { z } from 'zod';
import { collectionOf, lineField, orderField, proseField } from '../fields';
import { conflictPairs, intentQuestions, parties, priorities, priorityReach, shifts } from './terms';

/** An answer that is not the chosen one. */
const alternative = z.strictObject({ order: orderField, text: proseField });

const question = z.strictObject({ answer: proseField, alternatives: collectionOf(alternative) });

/** A position between the two poles of a priority; null for not set. */
const position = z.int().min(-priorityReach).max(priorityReach).nullable();

const priority = z.strictObject({
  today: position,
  target: position,
  /** Where the second pole still goes first. */
  exception: proseField,
});

const shift = z.strictObject({
  /** What it means for us. */
  meaning: proseField,
  /** By which we would notice first. */
  sign: proseField,
});

/** A conflict between two needs, and how it is decided. */
const conflict = z.strictObject({
  order: orderField,
  between: z.enum(conflictPairs).nullable(),
  text: lineField,
  rule: lineField,
});

export const intentSchema = z.strictObject({
  questions: z.record(z.enum(intentQuestions), question),
  priorities: z.record(z.enum(priorities), priority),
  shifts: z.record(z.enum(shifts), shift),
  /** What each party needs. */
  balance: z.record(z.enum(parties), proseField),
  conflicts: collectionOf(conflict),
  /** The intent in one sentence. */
  statement: proseField,
});

export type Intent = z.infer<typeof intentSchema>;
export type IntentQuestion = (typeof intentQuestions)[number];
export type PriorityId = (typeof priorities)[number];
export type Priority = z.infer<typeof priority>;
export type ShiftId = (typeof shifts)[number];
export type Shift = z.infer<typeof shift>;
export type Party = (typeof parties)[number];
export type Conflict = z.infer<typeof conflict>;
