import type { Localized } from '../language';

const de = {
  empty: 'Hier sammeln wir, wo es für unsere Kundinnen und Kunden hakt: zehn bis fünfzehn Schmerzpunkte.',
  list: 'Alle Schmerzpunkte',
  topOf: 'Schmerzpunkt {{number}}',
  more: '+ {{count}} weitere',
};

const en: typeof de = {
  empty: 'Here we will collect what makes life hard for our customers: ten to fifteen pain points.',
  list: 'All pain points',
  topOf: 'Pain point {{number}}',
  more: '+ {{count}} more',
};

/** What the room reads besides the words of the step. */
export const painPointsRoomWords = { de, en } satisfies Localized<typeof de>;
