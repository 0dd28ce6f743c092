import type { BlockCheck } from './check';

/** A launch day before today, in the part that names it. Where only a month or a year is given, its last day counts. */
export const pastDate: BlockCheck = ({ dates }, { part, today }) =>
  part !== 'placeAndDate'
    ? []
    : dates.flatMap(({ start, end, lastDay }) =>
        lastDay !== null && lastDay < today
          ? [{ check: 'past-date' as const, start, end, facts: { day: lastDay, today } }]
          : [],
      );
