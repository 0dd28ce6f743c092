import { z } from 'zod';
import { collectionOf, idField, lineField, orderField, proseField } from '../fields';
import { votingSchema } from '../voting/schema';
import { decisions, highestRating } from './terms';

/** 1 (low) to 5 (high); null for unknown. */
const rating = z.int().min(1).max(highestRating).nullable();

const ids = z.record(idField, z.literal(true));

const painPoint = z.strictObject({
  order: orderField,
  title: lineField,
  /** The phase or touchpoint in words: any words, or the name of the linked one when it was linked. */
  place: lineField,
  /** Id of the phase or touchpoint. The words stay when it is deleted. */
  placeId: idField.nullable(),
  /** Evidence or the customer's own words. */
  evidence: proseField,
  severity: rating,
  frequency: rating,
  impact: rating,
  effort: rating,
  /** Who is affected. */
  affected: lineField,
  decision: z.enum(decisions).nullable(),
  owner: lineField,
  /** The measure that has already started. */
  measure: proseField,
  /** Ids of the touchpoints that it, or one merged into it, was made of. */
  origins: ids,
  /** Ids of pain points that were merged into this one: links to them lead here. */
  merged: ids,
  /** Ids of pain points that look like this one and are not the same. */
  distinct: ids,
});

export const painPointsSchema = z.strictObject({
  painPoints: collectionOf(painPoint),
  votings: collectionOf(votingSchema),
});

export type PainPoints = z.infer<typeof painPointsSchema>;
export type PainPoint = z.infer<typeof painPoint>;
