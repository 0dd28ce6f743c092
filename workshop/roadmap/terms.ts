export const horizons = ['now', 'next', 'later'] as const;

export const efforts = ['S', 'M', 'L', 'XL'] as const;

export const confidences = ['low', 'medium', 'high'] as const;

export const statuses = ['open', 'in-progress', 'done', 'stopped'] as const;
