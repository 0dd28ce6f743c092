import type { ParkedOutcome } from '../../workshop/facts/terms';
import type { CaptureKind } from './window-state';

type ByKind = Record<CaptureKind, string>;

/** Texts of quick capture, and of the drawer with topics and decisions. */
const de = {
  menu: 'Festhalten',
  kind: 'Was festgehalten wird',
  commands: {
    parked: 'In den Themenspeicher',
    decision: 'Entscheidung festhalten',
    commitment: 'Zusage festhalten',
    saying: 'Satz vom leeren Stuhl festhalten',
  } satisfies ByKind,
  kinds: {
    parked: 'Thema',
    decision: 'Entscheidung',
    commitment: 'Zusage',
    saying: 'Leerer Stuhl',
  } satisfies ByKind,
  fields: {
    parked: 'Was später Platz bekommt',
    decision: 'Was entschieden ist',
    commitment: 'Was jemand zusagt',
    saying: 'Was vom leeren Stuhl aus gesagt wird',
  } satisfies ByKind,
  examples: {
    parked: 'z. B. Gilt das Versprechen auch für Störungen?',
    decision: 'z. B. Der Versuch beginnt am 22. März',
    commitment: 'z. B. Ich rufe fünf Menschen an, die aufgegeben haben',
    saying: 'z. B. Ich will nicht wissen, welche Abteilung zuständig ist.',
  } satisfies ByKind,
  who: 'Wer',
  due: 'Bis wann',
  save: 'Festhalten',
  keys: '{{save}} hält fest · {{next}} hält fest und macht weiter · {{line}} beginnt eine Zeile',
  from: 'Aus: {{step}}',
  done: {
    parked: 'Im Themenspeicher: „{{text}}“',
    decision: 'Entscheidung festgehalten: „{{text}}“',
    commitment: 'Zusage festgehalten: „{{text}}“',
    saying: 'Vom leeren Stuhl festgehalten: „{{text}}“',
  } satisfies ByKind,
  openWith_one: 'Themen und Entscheidungen, {{count}} Thema ist offen',
  openWith_other: 'Themen und Entscheidungen, {{count}} Themen sind offen',
  lists: { parked: 'Themen ({{number}})', decision: 'Entschieden ({{number}})' },
  open_one: '{{count}} Thema ist offen',
  open_other: '{{count}} Themen sind offen',
  noneOpen: 'Alle Themen sind geklärt',
  filter: 'Was gezeigt wird',
  onlyOpen: 'Nur offene',
  empty: {
    parked:
      'Noch nichts liegt hier. Was wichtig ist, aber gerade nicht dran, kommt mit {{keys}} in den Speicher, von jedem Schritt aus, zum Beispiel „Gilt das auch für Geschäftskunden?“. Im Abschluss gehen Sie alles durch.',
    decision:
      'Noch keine Entscheidung. Halten Sie mit {{keys}} fest, was beschlossen ist, auch Kleines, zum Beispiel „Ab Mai antwortet immer dieselbe Person“.',
  },
  numbered: { parked: 'Thema {{number}}', decision: 'Entscheidung {{number}}' },
  whoOf: 'Wer: {{name}}',
  dueOf: 'Bis wann: {{name}}',
  outcomeOf: 'Was daraus wird: {{name}}',
  origin: '{{step}}, {{at}}',
  goTo: 'Zum Schritt {{step}}',
  decide: 'Das ist entschieden',
  parkAgain: 'Zurück in den Themenspeicher',
  showResult: 'Zeigen, was daraus wurde',
  parkedAgain: 'Die Entscheidung liegt wieder im Themenspeicher.',
  settled: {
    open: 'Das Thema ist wieder offen.',
    decided: 'Das Thema steht jetzt bei den Entscheidungen.',
    initiative: 'Das Thema steht jetzt auf der Roadmap, unter „Später“.',
    commitment: 'Das Thema steht jetzt bei den Zusagen.',
    dropped: 'Das Thema entfällt.',
  } satisfies Record<ParkedOutcome, string>,
  stays: {
    initiative: 'Die Initiative bleibt auf der Roadmap.',
    commitment: 'Die Zusage bleibt im Abschluss.',
  },
};

const en: typeof de = {
  menu: 'Record',
  kind: 'What is recorded',
  commands: {
    parked: 'Park a topic',
    decision: 'Record a decision',
    commitment: 'Record a commitment',
    saying: 'Record a sentence from the empty chair',
  },
  kinds: { parked: 'Topic', decision: 'Decision', commitment: 'Commitment', saying: 'Empty chair' },
  fields: {
    parked: 'What gets its time later',
    decision: 'What has been decided',
    commitment: 'What someone commits to',
    saying: 'What is said from the empty chair',
  },
  examples: {
    parked: 'e.g. Does the promise apply to faults as well?',
    decision: 'e.g. The trial starts on 22 March',
    commitment: 'e.g. I will ring five people who gave up',
    saying: 'e.g. I do not want to know which department is in charge.',
  },
  who: 'Who',
  due: 'By when',
  save: 'Record',
  keys: '{{save}} records · {{next}} records and goes on · {{line}} starts a new line',
  from: 'From: {{step}}',
  done: {
    parked: 'Parked: “{{text}}”',
    decision: 'Decision recorded: “{{text}}”',
    commitment: 'Commitment recorded: “{{text}}”',
    saying: 'Recorded from the empty chair: “{{text}}”',
  },
  openWith_one: 'Topics and decisions, {{count}} topic is open',
  openWith_other: 'Topics and decisions, {{count}} topics are open',
  lists: { parked: 'Topics ({{number}})', decision: 'Decided ({{number}})' },
  open_one: '{{count}} topic is open',
  open_other: '{{count}} topics are open',
  noneOpen: 'All topics are settled',
  filter: 'What is shown',
  onlyOpen: 'Open only',
  empty: {
    parked:
      'Nothing is parked yet. What matters but has no place now goes here with {{keys}}, from any step: “Does this hold for business customers?”, for instance. In the closing you go through all of it.',
    decision:
      'No decisions yet. Record with {{keys}} what has been decided, however small: “From May, the same person always answers”, for instance.',
  },
  numbered: { parked: 'Topic {{number}}', decision: 'Decision {{number}}' },
  whoOf: 'Who: {{name}}',
  dueOf: 'By when: {{name}}',
  outcomeOf: 'What becomes of it: {{name}}',
  origin: '{{step}}, {{at}}',
  goTo: 'Go to {{step}}',
  decide: 'This is decided',
  parkAgain: 'Back to the parking lot',
  showResult: 'Show what became of it',
  parkedAgain: 'The decision is a topic of the parking lot again.',
  settled: {
    open: 'The topic is open again.',
    decided: 'The topic is now among the decisions.',
    initiative: 'The topic is now on the roadmap, under “Later”.',
    commitment: 'The topic is now among the commitments.',
    dropped: 'The topic is dropped.',
  },
  stays: {
    initiative: 'The initiative stays on the roadmap.',
    commitment: 'The commitment stays in the closing.',
  },
};

export const captureTexts = { de, en };
