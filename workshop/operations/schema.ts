import { z } from 'zod';
import { collectionOf, lineField, orderField, proseField } from '../fields';

const item = z.strictObject({
  order: orderField,
  title: lineField,
  note: proseField,
});

export const operationsSchema = z.strictObject({
  items: collectionOf(item),
});

export type Operations = z.infer<typeof operationsSchema>;
export type OperationsItem = z.infer<typeof item>;
