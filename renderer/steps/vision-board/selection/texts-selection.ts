/** Texts of the bar at the selection and of the context menus. */
const de = {
  selectionBar: 'Aktionen für die Auswahl',
  boardMenu: 'Aktionen für das Zukunftsbild',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  pasteHere: 'Hier einfügen',
  addNoteHere: 'Hier eine Notiz anlegen',
  textSize: 'Schriftgröße',
  submenus: {
    colour: 'Farbe',
    sendOn: 'Übernehmen in',
    align: 'Ausrichten',
    tidy: 'Aufräumen',
    order: 'Anordnen',
  },
};

const en: typeof de = {
  selectionBar: 'Actions for the selection',
  boardMenu: 'Actions for the vision board',
  cut: 'Cut',
  copy: 'Copy',
  pasteHere: 'Paste here',
  addNoteHere: 'Add a note here',
  textSize: 'Text size',
  submenus: {
    colour: 'Colour',
    sendOn: 'Add to',
    align: 'Align',
    tidy: 'Tidy up',
    order: 'Arrange',
  },
};

export const selectionTexts = { de, en };
