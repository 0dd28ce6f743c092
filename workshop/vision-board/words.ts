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
  appendix: 'Anhang: Zukunftsbild',
  notesInOrder: 'Die Notizen des Zukunftsbilds, von links oben nach rechts unten:',
};

const en: typeof de = {
  name: 'Vision board',
  note: 'Note',
  notes: 'Notes',
  picture: 'Picture',
  colours: { yellow: 'Yellow', orange: 'Orange', rose: 'Rose', violet: 'Violet', blue: 'Blue', green: 'Green' },
  appendix: 'Appendix: vision board',
  notesInOrder: 'The notes of the vision board, from top left to bottom right:',
};

export const visionBoardWords = { de, en };
