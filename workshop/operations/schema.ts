import { z } from 'zod';
import { collectionOf, idField, lineField, orderField, proseField } from '../fields';
import { functions } from '../function';
import { levers } from '../lever';
import { gapSizes } from './terms';

const lever = z.strictObject({
  today: proseField,
  needed: proseField,
  gap: z.literal(gapSizes).nullable(),
});

/** What changes at a lever. */
const change = z.strictObject({
  order: orderField,
  lever: z.enum(levers),
  text: lineField,
  /** Id of the initiative that was made of it; null for none. */
  initiative: idField.nullable(),
});

/** What a function does, seen by the customer, and what it stops doing. */
const participation = z.strictObject({ contributes: proseField, stops: proseField });

/** Someone who carries the change, and where. */
const agent = z.strictObject({ order: orderField, name: lineField, task: lineField });

/** What a leader visibly does differently. */
const leader = z.strictObject({ order: orderField, name: lineField, does: lineField, when: lineField });

/** An internal metric and the customer metric that replaces it. */
const metric = z.strictObject({ order: orderField, internal: lineField, customer: lineField, source: lineField });

export const operationsSchema = z.strictObject({
  levers: z.record(z.enum(levers), lever),
  changes: collectionOf(change),
  participation: z.partialRecord(z.enum(functions), participation),
  agents: collectionOf(agent),
  leaders: collectionOf(leader),
  metrics: collectionOf(metric),
});

export type Operations = z.infer<typeof operationsSchema>;
export type LeverState = z.infer<typeof lever>;
export type Participation = z.infer<typeof participation>;
export type ChangeAgent = z.infer<typeof agent>;
export type LeaderAction = z.infer<typeof leader>;
export type TurnedMetric = z.infer<typeof metric>;
