/** How far a lever is from what is needed: none, small, clear, large. */
export const gapSizes = [0, 1, 2, 3] as const;

export type GapSize = (typeof gapSizes)[number];
