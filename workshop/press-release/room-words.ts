import type { Localized } from '../language';

const de = {
  empty: 'Hier steht bald die Nachricht vom Tag, an dem unser Zukunftsbild wahr geworden ist.',
  text: 'Der Text',
  promises: 'Was wir versprechen',
};

const en: typeof de = {
  empty: 'Here we will read the news of the day on which our vision came true.',
  text: 'The text',
  promises: 'What we promise',
};

/** What the room reads besides the words of the step. */
export const pressReleaseRoomWords = { de, en } satisfies Localized<typeof de>;
