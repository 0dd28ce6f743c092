import type { Localized } from '../language';

const de = {
  empty: 'Hier schauen wir ehrlich in den Spiegel: Wo stehen wir heute bei unseren Kundinnen und Kunden?',
  question: 'Ehrliche Frage {{number}} von {{count}}',
  open: 'Noch nicht beantwortet',
};

const en: typeof de = {
  empty: 'Here we will take an honest look in the mirror: where do we stand with our customers today?',
  question: 'Honest question {{number}} of {{count}}',
  open: 'Not answered yet',
};

/** What the room reads besides the words of the step. */
export const realityCheckRoomWords = { de, en } satisfies Localized<typeof de>;
