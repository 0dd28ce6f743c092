import type { Localized } from '../language';

const de = {
  empty: 'Hier halten wir fest, was wir uns heute zusagen: wer, was, bis wann.',
  votes_one: '{{count}} Stimme',
  votes_other: '{{count}} Stimmen',
};

const en: typeof de = {
  empty: 'Here we will write down what we promise each other today: who, what, by when.',
  votes_one: '{{count}} vote',
  votes_other: '{{count}} votes',
};

/** What the room reads besides the words of the step. */
export const closingRoomWords = { de, en } satisfies Localized<typeof de>;
