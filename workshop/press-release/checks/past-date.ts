import type { BlockCheck } from './check';

/** A launch day before today, in the part that names it. A month or a year counts as its last day. */
export const pastDate: BlockCheck = ({ dates }, { part, today }) =>
  part !== 'placeAndDate'
    ? []
    : dates.flatMap(({ start, end, lastDay }) =>
        lastDay !== null && lastDay < today
          ? [{ check: 'past-date' as const, start, end, facts: { day: lastDay, today } }]
          : [],
      );
