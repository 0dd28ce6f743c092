import type { Localized } from '../language';

const de = {
  empty: 'Hier sammeln wir, wo es für unsere Kundinnen und Kunden hakt: zehn bis fünfzehn Schmerzpunkte.',
  list: 'Alle Schmerzpunkte',
  top: 'Die wichtigsten Schmerzpunkte',
  topOf: 'Schmerzpunkt {{number}}',
};

const en: typeof de = {
  empty: 'Here we will collect what makes life hard for our customers: ten to fifteen pain points.',
  list: 'All pain points',
  top: 'The pain points that matter most',
  topOf: 'Pain point {{number}}',
};

/** What the room reads besides the words of the step. */
export const painPointsRoomWords = { de, en } satisfies Localized<typeof de>;
