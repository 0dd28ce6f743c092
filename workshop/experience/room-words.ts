import type { Localized } from '../language';

const de = {
  empty: 'Hier entsteht die Reise unserer Kundinnen und Kunden – mit allem, was sie dabei fühlen.',
  thought: '„{{text}}“',
};

const en: typeof de = {
  empty: 'Here we will draw our customers’ journey – and everything they feel along the way.',
  thought: '“{{text}}”',
};

/** What the room reads besides the words of the step. */
export const experienceRoomWords = { de, en } satisfies Localized<typeof de>;
