import { z } from 'zod';
import { collectionOf, lineField, orderField, proseField } from '../fields';

const item = z.strictObject({
  order: orderField,
  title: lineField,
  note: proseField,
});

export const closingSchema = z.strictObject({
  items: collectionOf(item),
});

export type Closing = z.infer<typeof closingSchema>;
export type ClosingItem = z.infer<typeof item>;
