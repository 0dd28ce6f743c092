import type { Closing } from './schema';
import { daysToReview, grades } from './terms';

/** The grades of the day: never a mean without its spread and the number of voices. */
export interface RatingSummary {
  n: number;
  mean: number;
  min: number;
  max: number;
}

/** Summarises the grades of the day; null without any. */
export function ratingSummary(ratings: Closing['ratings']): RatingSummary | null {
  const given = grades.flatMap((grade) => {
    const count = ratings[grade] ?? 0;
    return count === 0 ? [] : [{ grade: Number(grade), count }];
  });
  const n = given.reduce((sum, { count }) => sum + count, 0);
  const [first] = given;
  const last = given.at(-1);
  if (!first || !last) return null;
  const mean = given.reduce((sum, { grade, count }) => sum + grade * count, 0) / n;
  return { n, mean, min: first.grade, max: last.grade };
}

/** The day of the follow-up that is proposed: 90 days after the workshop; empty when its day is not known. `day` is `YYYY-MM-DD`. */
export function proposedReviewDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (day === '' || Number.isNaN(date.getTime())) return '';
  date.setUTCDate(date.getUTCDate() + daysToReview);
  return date.toISOString().slice(0, 10);
}

/** The step's parts: commitments, rating, last word, and the day of the follow-up. */
export function closingProgress(slice: Closing): number {
  const commitments = Object.values(slice.commitments);
  const firm = commitments.filter(({ who, what, due }) => who.trim() !== '' && what.trim() !== '' && due !== '');
  const parts = [
    commitments.length === 0 ? 0 : firm.length / commitments.length,
    Number(ratingSummary(slice.ratings) !== null),
    Number(slice.lastWord.trim() !== ''),
    Number(slice.reviewDay !== ''),
  ];
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}
