import type { Localized } from '../language';

const de = {
  whole: 'Das ganze Bild',
  area: 'Bereich ohne Namen',
  empty: 'Hier entsteht unser Bild davon, wie es sein soll.',
};

const en: typeof de = {
  whole: 'The whole picture',
  area: 'Area without a name',
  empty: 'Here we will picture how things should be.',
};

/** What the room reads besides the words of the step. */
export const visionBoardRoomWords = { de, en } satisfies Localized<typeof de>;
