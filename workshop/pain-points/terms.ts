/** What is decided about a pain point. */
export const decisions = ['now', 'later', 'not'] as const;
export type Decision = (typeof decisions)[number];

/** Ratings from 1 (low) to 5 (high), each an axis of the matrix. */
export const ratings = ['severity', 'frequency', 'impact', 'effort'] as const;
export type Rating = (typeof ratings)[number];

export const highestRating = 5;

/** What pain points are ranked by. */
export const rankings = ['severityFrequency', 'votes', 'impactEffort'] as const;
export type Ranking = (typeof rankings)[number];

/** The number of pain points that keeps a workshop focused: encouraged, never required. */
export const recommended = { least: 10, most: 15 } as const;

/** Longest title and longest prose, in characters; see the schema. */
export const maxTitle = 500;
export const maxProse = 50_000;
