import { z } from 'zod';
import { collectionOf, orderField, proseField } from '../fields';
import { richTextSchema } from '../rich-text';

/** The ten parts of the press release, in the order in which they are read. */
export const partIds = [
  'headline',
  'subheadline',
  'placeAndDate',
  'summary',
  'problem',
  'solution',
  'leaderQuote',
  'howItWorks',
  'customerQuote',
  'callToAction',
] as const;

export type PartId = (typeof partIds)[number];

const question = z.strictObject({
  order: orderField,
  audience: z.enum(['customer', 'internal']),
  question: proseField,
  /** Empty while the question is open. */
  answer: proseField,
});

export const pressReleaseSchema = z.strictObject({
  parts: z.record(z.enum(partIds), richTextSchema),
  questions: collectionOf(question),
});

export type PressRelease = z.infer<typeof pressReleaseSchema>;
export type Question = z.infer<typeof question>;
