import type { Localized } from '../language';

const de = { empty: 'Hier sehen wir gleich, was sich bei uns ändern muss, damit das Zukunftsbild wahr wird.' };

const en: typeof de = { empty: 'Here we will see what has to change inside so that the vision comes true.' };

/** What the room reads besides the words of the step. */
export const operationsRoomWords = { de, en } satisfies Localized<typeof de>;
