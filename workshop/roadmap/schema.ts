import { z } from 'zod';
import { collectionOf, dayField, idField, lineField, orderField, proseField } from '../fields';
import { functions } from '../function';
import { levers } from '../lever';
import { confidences, efforts, horizons, impacts, scorings, statuses } from './terms';

const initiative = z.strictObject({
  order: orderField,
  horizon: z.enum(horizons),
  title: lineField,
  /** What is different for the customer afterwards. */
  outcome: proseField,
  /** Promises that it keeps and the press release does not have, one per line. */
  promises: proseField,
  /** Ids of the promises of the press release that it keeps. */
  promiseIds: z.record(idField, z.literal(true)),
  /** Ids of the pain points that it solves, or of pain points that were merged into them. */
  painPointIds: z.record(idField, z.literal(true)),
  lever: z.enum(levers).nullable(),
  owner: lineField,
  function: z.enum(functions).nullable(),
  effort: z.enum(efforts).nullable(),
  confidence: z.enum(confidences).nullable(),
  /** Ids of initiatives that must be done first. */
  dependencies: z.record(idField, z.literal(true)),
  /** Empty for unknown. */
  start: dayField,
  end: dayField,
  /** `unit` belongs to baseline and target where they are bare numbers. */
  metric: z.strictObject({ name: lineField, baseline: lineField, target: lineField, unit: lineField, date: dayField }),
  risks: proseField,
  /** The decision the initiative needs from the board. */
  decision: proseField,
  status: z.enum(statuses),
  /** The first step within two weeks. */
  firstStep: proseField,
  /** Customers it reaches in a quarter; null for unknown. */
  reach: z.number().min(0).max(1e12).nullable(),
  impact: z.enum(impacts).nullable(),
});

export const roadmapSchema = z.strictObject({
  /** End of each horizon in months after the workshop. */
  horizonMonths: z.record(z.enum(horizons), z.int().min(1).max(120)),
  /** The score that is shown beside initiatives, if any. */
  scoring: z.enum(scorings),
  initiatives: collectionOf(initiative),
});

export type Roadmap = z.infer<typeof roadmapSchema>;
export type Initiative = z.infer<typeof initiative>;
export type Scoring = (typeof scorings)[number];
export type Horizon = (typeof horizons)[number];
