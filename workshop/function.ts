/** The part of the company a person works in or an initiative belongs to. */
export const functions = [
  'product',
  'it',
  'finance',
  'sales',
  'service',
  'marketing',
  'hr',
  'operations',
  'leadership',
  'other',
] as const;

export type CompanyFunction = (typeof functions)[number];
