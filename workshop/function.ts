import type { Localized } from './language';

/** The business function of a participant or an initiative. */
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

export const functionNames: Localized<Record<CompanyFunction, string>> = {
  de: {
    product: 'Produkt',
    it: 'IT',
    finance: 'Finanzen',
    sales: 'Vertrieb',
    service: 'Service',
    marketing: 'Marketing',
    hr: 'Personal',
    operations: 'Betrieb',
    leadership: 'Geschäftsleitung',
    other: 'Andere',
  },
  en: {
    product: 'Product',
    it: 'IT',
    finance: 'Finance',
    sales: 'Sales',
    service: 'Service',
    marketing: 'Marketing',
    hr: 'HR',
    operations: 'Operations',
    leadership: 'Leadership',
    other: 'Other',
  },
};
