const de = {
  title: 'Raum',
  empty: 'Hier ist noch nichts eingetragen.',
  more_one: 'und {{count}} weiterer Eintrag',
  more_other: 'und {{count}} weitere Einträge',
  break: 'Pause',
  breakUntil: 'Weiter um {{time}}',
  waiting: 'Gleich geht es weiter.',
};

const en: typeof de = {
  title: 'Room',
  empty: 'Nothing has been entered here yet.',
  more_one: 'and {{count}} more entry',
  more_other: 'and {{count}} more entries',
  break: 'Break',
  breakUntil: 'Back at {{time}}',
  waiting: 'We will continue in a moment.',
};

export const roomTexts = { de, en };
