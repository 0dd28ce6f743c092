import { z } from 'zod';
import { collectionOf, dayField, idField, lineField, momentField, orderField, proseField } from '../fields';
import { richTextSchema } from '../rich-text-schema';
import { stepIds } from '../step';
import { audiences, decisions, partIds, riskKinds, riskLevels, versionKinds } from './terms';

export type PartId = (typeof partIds)[number];

const part = z.enum(partIds);
const parts = z.record(part, richTextSchema);
/** The order in which the parts are read (see order-of-parts.ts, which is tolerant of what it finds). */
const sequence = z.array(part).max(partIds.length);
/** Parts that are not printed. Their text is kept. */
const leftOut = z.array(part).max(partIds.length);

const question = z.strictObject({
  order: orderField,
  audience: z.enum(audiences),
  question: proseField,
  /** Empty while the question is open. */
  answer: richTextSchema,
  /** Who answers it, and by when. */
  owner: lineField,
  due: dayField,
  /** Id of the question in the bank from which it was added; empty for a question of its own. */
  bank: z.union([idField, z.literal('')]),
});

const questions = collectionOf(question);

const reply = z.strictObject({ order: orderField, author: lineField, text: proseField, at: momentField });

/** Its passage is the text whose marks carry its id. Without such marks, the text was deleted. */
const comment = z.strictObject({
  order: orderField,
  /** Text of the passage when the comment was written. */
  quote: proseField,
  /** The part it was written in; null for the whole press release. */
  part: part.nullable(),
  author: lineField,
  text: proseField,
  at: momentField,
  decision: z.enum(decisions).nullable(),
  resolved: z.boolean(),
  replies: collectionOf(reply),
});

/** A promise to the customer. Its passage is found like that of a comment. */
const promise = z.strictObject({
  order: orderField,
  /** Assigned once: it stays when promises before it are moved or removed. */
  number: z.int().min(1),
  /** Text of the passage when it was last known. */
  quote: proseField,
  note: proseField,
  /** Whether it is kept although its text was deleted. Until that is decided, the screen asks. */
  withoutText: z.boolean().optional(),
});

/** Source material of another step that was inserted into the text. Its passage is found like that of a comment. */
const material = z.strictObject({
  order: orderField,
  /** The step and the item in it, such as a note of the vision board. */
  source: z.strictObject({ step: z.enum(stepIds), id: idField }),
  quote: proseField,
});

const risk = z.strictObject({ claim: proseField, evidence: proseField, level: z.enum(riskLevels) });

/** A dismissed finding. */
const dismissal = z.strictObject({
  order: orderField,
  part,
  check: lineField,
  passage: proseField,
  reason: proseField,
  at: momentField,
});

const version = z.strictObject({
  order: orderField,
  name: lineField,
  at: momentField,
  kind: z.enum(versionKinds),
  parts,
  sequence,
  leftOut,
  questions,
});

export const pressReleaseSchema = z.strictObject({
  parts,
  sequence,
  leftOut,
  questions,
  comments: collectionOf(comment),
  promises: collectionOf(promise),
  /** The highest number assigned to a promise so far. */
  promisesNumbered: z.int().min(0),
  material: collectionOf(material),
  risks: z.record(z.enum(riskKinds), risk),
  /** The client's jargon, which customers do not use. */
  jargon: z.array(lineField).max(1_000),
  dismissals: collectionOf(dismissal),
  versions: collectionOf(version),
  /** The decision on each part in the review session. */
  verdicts: z.partialRecord(part, z.enum(decisions)),
  /** Who approved the customer's quote. Until then it is printed with a note that it is invented. */
  quoteApproved: z.strictObject({ by: lineField, on: dayField }).nullable(),
});

export type PressRelease = z.infer<typeof pressReleaseSchema>;
export type Question = z.infer<typeof question>;
export type Comment = z.infer<typeof comment>;
export type Reply = z.infer<typeof reply>;
export type CustomerPromise = z.infer<typeof promise>;
export type Material = z.infer<typeof material>;
export type RiskKind = (typeof riskKinds)[number];
export type Risk = z.infer<typeof risk>;
export type Decision = (typeof decisions)[number];
export type Dismissal = z.infer<typeof dismissal>;
export type Version = z.infer<typeof version>;
