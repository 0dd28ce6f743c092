import { z } from 'zod';
import { collectionOf, idField, lineField, momentField, orderField } from '../fields';

/** What a round is about: the id of a step and a name in it, such as `reality-check/pillars`. */
const subjectField = z.string().regex(/^[a-z][a-z-]*(\/[A-Za-z0-9][A-Za-z0-9-]{0,59}){1,2}$/);

/** Id of an item within a round. Callers derive it from ids of their own, so it is longer than those. */
const itemId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/);

/** Something that is rated or chosen. Its words are kept as they were asked. */
const item = z.strictObject({
  order: orderField,
  label: lineField,
  /** What helps to answer, such as what the levels of a scale mean. May be empty. */
  hint: z.string().max(2000),
});

const items = z.record(itemId, item).refine((items) => {
  const count = Object.keys(items).length;
  return count >= 1 && count <= 500;
});

/** The kind of answer, and what is rated or chosen. */
export const askSchema = z
  .discriminatedUnion('kind', [
    /** Each item gets a whole number from `lowest` to `highest`. The labels name both ends; they may be empty. */
    z.strictObject({
      kind: z.literal('scale'),
      lowest: z.int().min(-100).max(100),
      highest: z.int().min(-100).max(100),
      lowLabel: lineField,
      highLabel: lineField,
      items,
    }),
    /** Each item gets a whole number from 0 to 100. */
    z.strictObject({ kind: z.literal('percent'), items }),
    /** `total` points are distributed over the items. */
    z.strictObject({ kind: z.literal('points'), total: z.int().min(1).max(1000), items }),
    /** The items are put in order: each gets its place, 1 is the first. */
    z.strictObject({ kind: z.literal('ranking'), items }),
  ])
  .refine((ask) => ask.kind !== 'scale' || ask.lowest < ask.highest);

/** A number for each item of the round; null where the person abstained. */
export const answerSchema = z.record(itemId, z.number().nullable());

/** Somebody who is expected to answer, under the name that was used in the round. */
const voter = z.strictObject({ order: orderField, name: lineField });

const voters = collectionOf(voter).refine((voters) => {
  const count = Object.keys(voters).length;
  return count >= 1 && count <= 500;
});

/** What a facilitator decides about a round before it begins. */
export const newRoundSchema = z.strictObject({
  subject: subjectField,
  /** The question as it was asked. */
  question: lineField,
  ask: askSchema,
  /** Whether the result says who answered what. */
  named: z.boolean(),
  voters,
});

const begunRound = newRoundSchema.extend({
  order: orderField,
  /** 1 for the first round about its subject, 2 when it is voted on again. */
  number: z.int().min(1),
  openedAt: momentField,
});

/** The answers to an open round are not in the session: main keeps them sealed (main/session/voices). */
const openRound = begunRound.extend({ status: z.literal('open') });

const revealedRound = begunRound.extend({
  status: z.literal('revealed'),
  revealedAt: momentField,
  /** By random ids. `voter` is null in an anonymous round. */
  votes: z.record(idField, z.strictObject({ voter: idField.nullable(), answer: answerSchema })),
});

export const roundSchema = z.discriminatedUnion('status', [openRound, revealedRound]);

/** Silent votes: each person answers alone, then the room sees all answers at once. */
export const voicesSchema = z.strictObject({ rounds: collectionOf(roundSchema) });

export type Ask = z.infer<typeof askSchema>;
export type AskKind = Ask['kind'];
export type Answer = z.infer<typeof answerSchema>;
export type NewRound = z.infer<typeof newRoundSchema>;
export type OpenRound = z.infer<typeof openRound>;
export type RevealedRound = z.infer<typeof revealedRound>;
export type Round = z.infer<typeof roundSchema>;
export type Voices = z.infer<typeof voicesSchema>;
