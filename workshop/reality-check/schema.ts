import { z } from 'zod';
import { collectionOf, lineField, orderField, proseField } from '../fields';

const item = z.strictObject({
  order: orderField,
  title: lineField,
  note: proseField,
});

export const realityCheckSchema = z.strictObject({
  items: collectionOf(item),
});

export type RealityCheck = z.infer<typeof realityCheckSchema>;
export type RealityCheckItem = z.infer<typeof item>;
