import type { Answer, Ask } from './schema';

/**
 * Whether an answer is complete and allowed. Scale and percent: each item has a value or null for abstaining. Points and ranking: all items
 * have a value, or all are null; points add up to the total, a ranking names each place once.
 */
export function isValidAnswer(ask: Ask, answer: Answer): boolean {
  const items = Object.keys(ask.items);
  if (Object.keys(answer).length !== items.length || !items.every((item) => item in answer)) return false;
  const values = Object.values(answer).filter((value) => value !== null);
  if (!values.every(Number.isInteger)) return false;
  switch (ask.kind) {
    case 'scale':
      return values.every((value) => value >= ask.lowest && value <= ask.highest);
    case 'percent':
      return values.every((value) => value >= 0 && value <= 100);
    case 'points':
      if (values.length === 0) return true;
      return (
        values.length === items.length && values.every((value) => value >= 0) && remainingPoints(ask, answer) === 0
      );
    case 'ranking': {
      if (values.length === 0) return true;
      const places = new Set(values);
      return values.length === items.length && items.every((_, index) => places.has(index + 1));
    }
  }
}

/** The points that are not distributed yet; negative when there are too many. */
export function remainingPoints({ total }: Extract<Ask, { kind: 'points' }>, answer: Partial<Answer>): number {
  return Object.values(answer).reduce<number>((left, value) => left - (value ?? 0), total);
}

/** The answer of a person who says nothing to any item. */
export function abstention({ items }: Ask): Answer {
  return Object.fromEntries(Object.keys(items).map((item) => [item, null]));
}

export function isAbstention(answer: Answer): boolean {
  return Object.values(answer).every((value) => value === null);
}
