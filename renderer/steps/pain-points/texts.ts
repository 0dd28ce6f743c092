import { painPointsWords } from '../../../workshop/pain-points/words';
import type { CommandName } from '../../../workshop/session';
import { mergeTexts } from '../../shell/merge-texts';

type Edits = Record<CommandName<'pain-points'>, string>;

const de = {
  empty: 'Noch leer. Schreiben Sie den ersten Punkt auf, wie er gesagt wurde.',
  add: 'Punkt hinzufügen',
  numbered: 'Punkt {{number}}',
  itemExample: 'z. B. Wir antworten zu langsam',
  earlier: 'Nach oben: {{title}}',
  later: 'Nach unten: {{title}}',
  remove: 'Löschen: {{title}}',
  removed: '„{{title}}“ ist gelöscht.',
  edits: {
    addItem: 'Punkt hinzugefügt',
    updateItem: 'Punkt geändert',
    moveItem: 'Punkt verschoben',
    removeItem: 'Punkt gelöscht',
  } satisfies Edits,
};

const en: typeof de = {
  empty: 'Nothing here yet. Write down the first item as it was said.',
  add: 'Add item',
  numbered: 'Item {{number}}',
  itemExample: 'e.g. We answer too slowly',
  earlier: 'Move up: {{title}}',
  later: 'Move down: {{title}}',
  remove: 'Delete: {{title}}',
  removed: '“{{title}}” has been deleted.',
  edits: {
    addItem: 'Item added',
    updateItem: 'Item changed',
    moveItem: 'Item moved',
    removeItem: 'Item deleted',
  },
};

export const painPointsTexts = mergeTexts(painPointsWords, { de, en });
