import { z } from 'zod';
import { collectionOf, lineField, orderField, proseField } from '../fields';

const item = z.strictObject({
  order: orderField,
  title: lineField,
  note: proseField,
});

export const painPointsSchema = z.strictObject({
  items: collectionOf(item),
});

export type PainPoints = z.infer<typeof painPointsSchema>;
export type PainPointsItem = z.infer<typeof item>;
