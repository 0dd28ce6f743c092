import type { CommandName } from '../../../workshop/session';

type Edits = Record<CommandName<'vision-board'>, string>;

const de = {
  edits: {
    addNote: 'Notiz hinzugefügt',
    addPictures: 'Bild hinzugefügt',
    addElements: 'Kopie eingefügt',
    writeNote: 'Notiz beschriftet',
    describePicture: 'Bild beschrieben',
    colourNotes: 'Farbe geändert',
    moveElements: 'Verschoben',
    resizeElement: 'Größe geändert',
    stackElements: 'Anders gestapelt',
    removeElements: 'Gelöscht',
  } satisfies Edits,
};

const en: typeof de = {
  edits: {
    addNote: 'Note added',
    addPictures: 'Picture added',
    addElements: 'Copy pasted',
    writeNote: 'Note edited',
    describePicture: 'Picture described',
    colourNotes: 'Colour changed',
    moveElements: 'Moved',
    resizeElement: 'Resized',
    stackElements: 'Restacked',
    removeElements: 'Deleted',
  },
};

export const visionBoardTexts = { de, en };
