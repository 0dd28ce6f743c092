/** Texts of the bar at the selection and of the context menus. */
const de = {
  selectionBar: 'Aktionen für die Auswahl',
  boardMenu: 'Aktionen für das Zukunftsbild',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  pasteHere: 'Hier einfügen',
  addNoteHere: 'Hier eine Notiz anlegen',
  textSize: 'Schriftgröße',
  textSizes: {
    automatic: 'Automatisch: Text füllt die Notiz',
    24: 'Kleine Schrift',
    40: 'Mittlere Schrift',
    64: 'Große Schrift',
    104: 'Riesige Schrift',
  },
  submenus: {
    colour: 'Farbe',
    textSize: 'Schriftgröße',
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
  textSizes: {
    automatic: 'Automatic: text fills the note',
    24: 'Small text',
    40: 'Medium text',
    64: 'Large text',
    104: 'Huge text',
  },
  submenus: {
    colour: 'Colour',
    textSize: 'Text size',
    sendOn: 'Add to',
    align: 'Align',
    tidy: 'Tidy up',
    order: 'Arrange',
  },
};

export const selectionTexts = { de, en };
