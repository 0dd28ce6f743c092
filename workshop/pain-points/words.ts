import type { Localized } from '../language';

const de = {
  item: 'Punkt',
  note: 'Anmerkung',
};

const en: typeof de = {
  item: 'Item',
  note: 'Note',
};

/** Terms shared by screen and documents. */
export const painPointsWords = { de, en } satisfies Localized<typeof de>;
