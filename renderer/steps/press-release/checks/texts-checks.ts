import type { CheckKind } from '../../../../workshop/press-release/checks/check';
import type { ReadingBand } from '../../../../workshop/press-release/checks/reading-ease';

const de = {
  name: 'Prüfungen',
  open_one: 'Prüfungen, {{count}} Hinweis',
  open_other: 'Prüfungen, {{count}} Hinweise',
  spelling: {
    titles: {
      system: 'Rechtschreibung: vom System',
      dictionary: 'Rechtschreibung: mit Wörterbuch',
      off: 'Rechtschreibung: aus',
    },
    notes: {
      system: 'Ihr System prüft die Rechtschreibung, ohne dass Leitbild etwas sendet.',
      dictionary:
        'Geprüft wird mit dem Wörterbuch „{{name}}“, hier auf diesem Rechner. Ein Rechtsklick auf ein unterstrichenes Wort schlägt andere vor.',
      off: 'Aus, weil Leitbild nichts herunterlädt: Mit einer Wörterbuchdatei (Hunspell, .dic und .aff, wie LibreOffice sie mitbringt) prüft Leitbild hier auf diesem Rechner.',
    },
    choose: 'Wörterbuch wählen …',
    remove: 'Ausschalten',
    refused:
      'Das ist kein Wörterbuch. Gebraucht wird eine .dic-Datei; die .aff-Datei mit demselben Namen muss danebenliegen.',
  },
  next: 'Nächster Hinweis',
  previous: 'Voriger Hinweis',
  reading: 'Der Text wird gelesen …',
  failed:
    'Die Prüfungen sind ausgefallen. Ihr Text ist davon nicht berührt; öffnen Sie den Schritt neu, um sie zu starten.',
  nothing: 'Nichts aufgefallen. Lesen Sie den Text trotzdem einmal laut.',
  nothingYet:
    'Sobald Text dasteht, liest Leitbild mit: Satz für Satz, hier auf diesem Rechner. Ein Hinweis ist kein Urteil.',
  allHidden: 'Alle Arten von Hinweisen sind ausgeblendet oder verworfen.',
  count_one: '{{count}} Hinweis',
  count_other: '{{count}} Hinweise',
  said: '{{check}}, {{number}} von {{total}}: {{found}}',
  ease: {
    title: 'Lesbarkeit',
    tooShort: 'Ab dreißig Wörtern lässt sich etwas sagen.',
    value: '{{value}} von 100, {{band}}',
    bands: {
      'very-easy': 'sehr leicht',
      easy: 'leicht',
      medium: 'mittel',
      demanding: 'anspruchsvoll',
      hard: 'schwer',
    } satisfies Record<ReadingBand, string>,
    sources: {
      de: 'Flesch-Wert des laufenden Textes, deutsche Fassung von Amstad (1978)',
      en: 'Flesch-Wert des laufenden Textes (1948)',
    },
  },
  balance: {
    title: 'Von außen nach innen',
    note: 'Wörter an die Kundin gegen Wörter über Sie selbst.',
    you: 'Sie, Ihr',
    we: 'wir, unser',
    unclear: 'unklar am Satzanfang',
    row: '{{part}}: {{you}} an die Kundin, {{we}} über das Haus, {{unclear}} unklar',
    total: 'Insgesamt',
    none: 'Noch spricht der Text niemanden an.',
    leftOut: 'Die Zitate zählen nicht: Dort spricht jemand anderes.',
  },
  kinds: {
    title: 'Hinweise im Text',
    story: 'Erzählung',
    claims: 'Urteile',
    words: 'Leere Wörter',
    terms: 'Fachsprache',
    sentences: 'Satzbau',
  } satisfies Record<CheckKind | 'title', string>,
  goTo: 'Zur Stelle',
  dismiss: {
    button: 'Verwerfen …',
    reason: 'Warum bleibt es so?',
    reasonExample: 'z. B. So nennt es die Kundin selbst',
    reasons: ['So nennt es die Kundin selbst', 'So ist es gewollt', 'Die Zahl kommt später', 'Hier irrt die Prüfung'],
    confirm: 'Verwerfen',
    cancel: 'Abbrechen',
    done: 'Hinweis verworfen',
    undo: 'Rückgängig',
  },
  dismissed: {
    title_one: '{{count}} Hinweis verworfen',
    title_other: '{{count}} Hinweise verworfen',
    takeBack: 'Hinweis zu „{{words}}“ zurückholen',
  },
  jargon: {
    title_one: 'Jargon des Hauses: {{count}} Wort',
    title_other: 'Jargon des Hauses: {{count}} Wörter',
    note: 'Wörter, die man im Haus versteht und am Küchentisch nicht.',
    add: 'Wort hinzufügen',
    example: 'z. B. Touchpoint',
    addButton: 'Hinzufügen',
    remove: '„{{word}}“ von der Liste nehmen',
    none: 'Noch steht nichts auf der Liste. Fragen Sie den Raum: Welches Wort mussten Sie am ersten Arbeitstag nachschlagen?',
  },
};

const en: typeof de = {
  name: 'Checks',
  open_one: 'Checks, {{count}} remark',
  open_other: 'Checks, {{count}} remarks',
  spelling: {
    titles: {
      system: 'Spelling: by the system',
      dictionary: 'Spelling: with a dictionary',
      off: 'Spelling: off',
    },
    notes: {
      system: 'Your system checks the spelling; Leitbild sends nothing for it.',
      dictionary:
        'Spelling is checked with the dictionary “{{name}}”, here on this computer. Right-click an underlined word for suggestions.',
      off: 'Off, because Leitbild downloads nothing: given a dictionary file (Hunspell, .dic and .aff, as LibreOffice brings them), it checks here on this computer.',
    },
    choose: 'Choose a dictionary…',
    remove: 'Turn off',
    refused: 'That is no dictionary. A .dic file is needed, with the .aff file of the same name beside it.',
  },
  next: 'Next remark',
  previous: 'Previous remark',
  reading: 'Reading the text …',
  failed: 'The checks have failed. Your text is not affected; open the step again to restart them.',
  nothing: 'Nothing stands out. Read the text aloud once all the same.',
  nothingYet:
    'As soon as there is text, Leitbild reads along, sentence by sentence, on this computer. A remark is not a verdict.',
  allHidden: 'All kinds of remarks are hidden or dismissed.',
  count_one: '{{count}} remark',
  count_other: '{{count}} remarks',
  said: '{{check}}, {{number}} of {{total}}: {{found}}',
  ease: {
    title: 'Reading ease',
    tooShort: 'There is something to say from thirty words on.',
    value: '{{value}} of 100, {{band}}',
    bands: {
      'very-easy': 'very easy',
      easy: 'easy',
      medium: 'medium',
      demanding: 'demanding',
      hard: 'hard',
    },
    sources: {
      de: 'Flesch score of the running text, German version by Amstad (1978)',
      en: 'Flesch score of the running text (1948)',
    },
  },
  balance: {
    title: 'From the outside in',
    note: 'Words to the customer against words about yourselves.',
    you: 'you, your',
    we: 'we, our',
    unclear: 'unclear at a sentence start',
    row: '{{part}}: {{you}} to the customer, {{we}} about the company, {{unclear}} unclear',
    total: 'In all',
    none: 'The text does not speak to anyone yet.',
    leftOut: 'The quotes do not count: somebody else is speaking there.',
  },
  kinds: {
    title: 'Remarks in the text',
    story: 'Story',
    claims: 'Claims',
    words: 'Empty words',
    terms: 'Terms',
    sentences: 'Sentences',
  },
  goTo: 'Go to passage',
  dismiss: {
    button: 'Dismiss …',
    reason: 'Why does it stay?',
    reasonExample: 'e.g. That is the customer’s own word',
    reasons: [
      'That is the customer’s own word',
      'It is meant that way',
      'The number will follow',
      'The check is wrong here',
    ],
    confirm: 'Dismiss',
    cancel: 'Cancel',
    done: 'Remark dismissed',
    undo: 'Undo',
  },
  dismissed: {
    title_one: '{{count}} remark dismissed',
    title_other: '{{count}} remarks dismissed',
    takeBack: 'Bring back the remark on “{{words}}”',
  },
  jargon: {
    title_one: 'House jargon: {{count}} word',
    title_other: 'House jargon: {{count}} words',
    note: 'Words that are understood in the house and not at the kitchen table.',
    add: 'Add a word',
    example: 'e.g. touchpoint',
    addButton: 'Add',
    remove: 'Take “{{word}}” off the list',
    none: 'Nothing is on the list yet. Ask the room: which word did you have to look up on your first day?',
  },
};

export const checksTexts = { de, en };
