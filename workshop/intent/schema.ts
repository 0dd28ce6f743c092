import { z } from 'zod';
import { collectionOf, lineField, orderField, proseField } from '../fields';

const item = z.strictObject({
  order: orderField,
  title: lineField,
  note: proseField,
});

export const intentSchema = z.strictObject({
  items: collectionOf(item),
});

export type Intent = z.infer<typeof intentSchema>;
export type IntentItem = z.infer<typeof item>;
