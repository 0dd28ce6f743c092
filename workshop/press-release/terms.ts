/** The ten parts of the press release, in their default order. */
export const partIds = [
  'headline',
  'subheadline',
  'placeAndDate',
  'summary',
  'problem',
  'solution',
  'leaderQuote',
  'howItWorks',
  'customerQuote',
  'callToAction',
] as const;

/** Parts that may be left out. */
export const optionalParts = ['subheadline', 'leaderQuote', 'howItWorks', 'customerQuote', 'callToAction'] as const;

/** The four risks of a product. */
export const riskKinds = ['value', 'usability', 'feasibility', 'viability'] as const;

/** How well a claim about a risk is proven. */
export const riskLevels = ['open', 'assumed', 'partly', 'proven'] as const;

export const decisions = ['keep', 'revise', 'defer'] as const;

export const audiences = ['customer', 'internal'] as const;

/** `review`: kept before a review session. `restore`: kept before an older version was restored. */
export const versionKinds = ['named', 'review', 'restore'] as const;
