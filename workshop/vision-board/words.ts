import type { NoteColour } from './schema';

const de = {
  name: 'Zukunftsbild',
  note: 'Notiz',
  notes: 'Notizen',
  picture: 'Bild',
  colours: {
    yellow: 'Gelb',
    orange: 'Orange',
    rose: 'Rosa',
    violet: 'Violett',
    blue: 'Blau',
    green: 'Grün',
  } satisfies Record<NoteColour, string>,
};

const en: typeof de = {
  name: 'Vision board',
  note: 'Note',
  notes: 'Notes',
  picture: 'Picture',
  colours: { yellow: 'Yellow', orange: 'Orange', rose: 'Rose', violet: 'Violet', blue: 'Blue', green: 'Green' },
};

export const visionBoardWords = { de, en };
