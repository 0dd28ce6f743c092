/** Grades of the day, from 0 to 10. */
export const grades = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
export type Grade = (typeof grades)[number];

/** Days from the workshop to its follow-up. */
export const daysToReview = 90;
