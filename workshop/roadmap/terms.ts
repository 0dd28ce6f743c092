export const horizons = ['now', 'next', 'later'] as const;

export const efforts = ['S', 'M', 'L', 'XL'] as const;

export const confidences = ['low', 'medium', 'high'] as const;

/** What a size of effort counts where efforts are added up or divided by. */
export const effortWeights = { S: 1, M: 2, L: 4, XL: 8 } as const satisfies Record<(typeof efforts)[number], number>;

export const statuses = ['open', 'in-progress', 'done', 'stopped'] as const;

/** How much an initiative changes for each customer it reaches, from least to most. */
export const impacts = ['minimal', 'low', 'medium', 'high', 'massive'] as const;

/** How initiatives are scored. */
export const scorings = ['none', 'impactEffort', 'rice'] as const;
