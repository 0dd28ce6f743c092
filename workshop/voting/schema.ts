import { z } from 'zod';
import { collectionOf, idField, lineField, orderField } from '../fields';

const vote = z.strictObject({ order: orderField, element: idField, voter: idField.nullable() });

/** A dot voting on elements of the board or on pain points. */
export const votingSchema = z.strictObject({
  order: orderField,
  title: lineField,
  votesPerPerson: z.int().min(1).max(20),
  /** Whether a person may cast several votes for one element. */
  stacking: z.boolean(),
  /** `open`: votes can be cast and are hidden. `closed`: no more votes, still hidden. `revealed`: the result is shown. */
  state: z.enum(['open', 'closed', 'revealed']),
  /** Ids of the elements that can be voted for. */
  choices: z.record(idField, z.literal(true)),
  votes: collectionOf(vote),
});

export type Voting = z.infer<typeof votingSchema>;
