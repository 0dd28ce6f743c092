// @ts-check
import { runnerImport } from 'vite';
import { collection } from './helpers.mjs';
import { workshop } from './workshop.mjs';

/** @typedef {import('./journey-texts.mjs').Both} Both */
/** @typedef {import('../../workshop/language').Language} Language */
/** @typedef {import('../../workshop/session-schema').SessionDocument} SessionDocument */
/** @typedef {import('../../workshop/voices/schema').Ask} Ask */

/**
 * The voices on one item in the order of the participants: managing director, customer service, service centre, sales, billing, grid,
 * IT, people development. Null abstains.
 * @typedef {readonly (number | null)[]} EightVoices
 */

/**
 * A revealed round. Times are in UTC, an hour before those on the clock in the room.
 * @typedef {{ id: string, subject: string, question: Both, opened: string, revealed: string, number?: number, anonymous?: true, items: Readonly<Record<string, EightVoices>> }} RoundText
 */

/** @type {Readonly<Record<string, EightVoices>>} */
const pillars = {
  'goals-today': [2, 2, 1, 3, 1, 2, 1, 2],
  'goals-target': [4, 4, 4, 5, 3, 4, 4, 4],
  'culture-today': [3, 4, 4, 2, 2, 3, 2, 3],
  'culture-target': [4, 5, 4, 3, 4, 4, 4, 4],
  'needs-today': [3, 3, 1, 4, 2, 1, 2, 2],
  'needs-target': [4, 4, 5, 4, 4, 3, 4, 4],
  'everyone-today': [3, 2, 1, 2, 2, 2, 3, 2],
  'everyone-target': [3, 3, 4, 2, 3, 3, 3, 3],
  'measurement-today': [2, 2, 1, 2, 1, 1, 3, 1],
  'measurement-target': [4, 3, 3, 3, 2, 3, 3, 3],
};

/** Whoever is responsible sees it in a better light; the service centre hears what customers say. @type {Readonly<Record<string, EightVoices>>} */
const curve = {
  neighbour: [3, 2, 1, 3, 2, 2, null, 2],
  letter: [0, -2, -3, 1, 0, -1, 0, -2],
  van: [1, 1, 0, 2, null, 3, null, 1],
  'portal-search': [-2, -3, -2, 0, -2, -2, -1, -3],
  'tariff-page': [-1, -3, -4, 1, -3, -2, -2, -3],
  'counter-advice': [3, 3, 4, 2, 3, 2, 3, 4],
  form: [0, -2, -3, 0, -1, -1, 1, -2],
  confirmation: [1, 1, 0, 3, 1, 1, 2, 1],
  'first-payment': [-2, -3, -4, -1, 0, -2, -2, -3],
  'meter-appointment': [-4, -5, -5, -4, -4, -1, -4, -5],
  technician: [3, 3, 3, 3, 3, 4, 2, 3],
  welcome: [1, -1, -2, 2, 0, 1, 0, -1],
  power: [3, 2, 2, 2, 1, 4, 2, 1],
  'online-portal': [-1, -3, -4, -2, -2, -2, 1, -3],
  'annual-bill': [-5, -5, -5, -5, -3, -4, -5, -5],
  hotline: [-4, -3, -5, -4, -4, -4, -4, -5],
  instalments: [1, 3, 0, 1, 2, 1, 0, 1],
  outage: [3, 1, 1, 2, 2, 4, 2, 2],
  'solar-question': [-4, -4, -5, 0, -3, -3, -3, -4],
  renewal: [-2, -3, -4, 1, -2, -2, -2, -3],
  anniversary: [1, -1, -2, 2, 0, 0, null, 0],
  asked: [1, 0, -1, 2, 0, -1, null, -1],
  'summer-fair': [4, 2, 3, 4, 3, 2, 2, 4],
  'moving-out': [0, -2, -3, 0, -1, -1, 0, -2],
};

/** @type {readonly RoundText[]} */
const rounds = [
  {
    id: 'round-self-image',
    subject: 'reality-check/self-image',
    question: [
      'Welcher Anteil unserer Kundinnen und Kunden würde sagen, dass wir ihre Bedürfnisse kennen?',
      'What share of our customers would say that we know their needs?',
    ],
    opened: '08:21',
    revealed: '08:25',
    items: { share: [75, 60, 45, 85, 70, 65, 72, 72] },
  },
  {
    id: 'round-pillars',
    subject: 'reality-check/pillars',
    question: [
      'Wo stehen wir bei jeder Säule heute, und wo wollen wir hin?',
      'Where are we with each pillar today, and where do we want to be?',
    ],
    opened: '08:27',
    revealed: '08:36',
    items: pillars,
  },
  {
    id: 'round-orientation-today',
    subject: 'reality-check/orientation-today',
    question: ['Wofür geben wir heute Zeit und Geld aus?', 'What do we spend time and money on today?'],
    opened: '08:37',
    revealed: '08:40',
    items: {
      customerFirst: [20, 15, 10, 40, 20, 15, 20, 20],
      customerCentricity: [15, 5, 5, 15, 10, 5, 10, 15],
      productCentricity: [65, 80, 85, 45, 70, 80, 70, 65],
    },
  },
  {
    id: 'round-orientation-target',
    subject: 'reality-check/orientation-target',
    question: ['Wofür wollen wir Zeit und Geld ausgeben?', 'What do we want to spend time and money on?'],
    opened: '08:40',
    revealed: '08:43',
    items: {
      customerFirst: [40, 70, 80, 30, 40, 60, 30, 60],
      customerCentricity: [30, 15, 10, 20, 40, 10, 50, 25],
      productCentricity: [30, 15, 10, 50, 20, 30, 20, 15],
    },
  },
  {
    // After five minutes in which sales and IT said what they had meant.
    id: 'round-orientation-target-2',
    subject: 'reality-check/orientation-target',
    question: ['Wofür wollen wir Zeit und Geld ausgeben?', 'What do we want to spend time and money on?'],
    opened: '08:48',
    revealed: '08:50',
    number: 2,
    items: {
      customerFirst: [50, 60, 60, 45, 45, 50, 40, 50],
      customerCentricity: [25, 20, 20, 20, 30, 20, 35, 30],
      productCentricity: [25, 20, 20, 35, 25, 30, 25, 20],
    },
  },
  {
    id: 'round-curve-today',
    subject: 'experience/curve-today',
    question: ['Wie erlebt Sabine heute jeden Kontaktpunkt?', 'How does Sandra experience each touchpoint today?'],
    opened: '10:08',
    revealed: '10:22',
    items: curve,
  },
  {
    id: 'round-wishes-receive',
    subject: 'experience/wishes/receive',
    question: [
      'Wie gut erfüllt die Phase „Erhalten“ heute diese Wünsche?',
      'How well does the phase “Receive” fulfil these wishes today?',
    ],
    opened: '10:34',
    revealed: '10:37',
    items: {
      simple: [1, 1, 1, 2, 1, 0, 1, 1],
      convenient: [0, 0, 0, 1, 0, 1, 0, 0],
      solution: [3, 2, 3, 3, 3, 3, 2, 3],
      fast: [0, 0, 0, 1, 0, 1, 0, 0],
      help: [1, 1, 0, 2, 1, 2, 1, 1],
      feeling: [1, 1, 0, 2, 1, 2, 1, 0],
    },
  },
  {
    id: 'round-wishes-get-help',
    subject: 'experience/wishes/get-help',
    question: [
      'Wie gut erfüllt die Phase „Hilfe bekommen“ heute diese Wünsche?',
      'How well does the phase “Get help” fulfil these wishes today?',
    ],
    opened: '10:38',
    revealed: '10:41',
    items: {
      simple: [1, 2, 1, 2, 1, 1, 1, 1],
      convenient: [1, 1, 0, 2, 1, 1, 2, 1],
      solution: [2, 2, 2, 3, 1, 2, 2, 2],
      fast: [0, 1, 0, 1, 0, 0, 1, 0],
      help: [1, 2, 1, 2, 1, 0, 1, 1],
      feeling: [1, 1, 0, 2, 1, 1, 1, 1],
    },
  },
  {
    id: 'round-day',
    subject: 'closing/day',
    question: ['Wie war der Tag?', 'How was the day?'],
    opened: '14:52',
    revealed: '14:54',
    anonymous: true,
    items: { day: [8, 9, 7, 6, 8, 9, 7, 8] },
  },
];

/** The modules of the domain that say what rounds ask, so that the rounds have the words of the screens. */
const load = async () => {
  const [reality, curves, wishes, closing] = await Promise.all(
    ['reality-check/reality-asks', 'experience/curve-ask', 'experience/wishes-ask', 'closing/day-ask'].map(
      async (file) => (await runnerImport(`workshop/${file}.ts`)).module,
    ),
  );
  return { ...reality, ...curves, ...wishes, ...closing };
};
const asks = await load();

/** What the round asks. @param {string} subject @param {SessionDocument} session @param {Language} language @returns {Ask} */
function askOf(subject, session, language) {
  const { share, pillars: levels, orientation } = asks.realityAsks(language);
  if (subject === 'reality-check/self-image') return share;
  if (subject === 'reality-check/pillars') return levels;
  if (subject.startsWith('reality-check/orientation-')) return orientation;
  if (subject === 'experience/curve-today') return asks.curveAsk(session.steps.experience, language);
  if (subject.startsWith('experience/wishes/')) return asks.wishesAsk(language);
  return asks.dayAsk(language);
}

/** The revealed rounds of the day. `session` is the sample in that language. @param {SessionDocument} session @param {Language} language */
export function sampleVoices(session, language) {
  const voters = workshop.participants.map(({ id, name }) => ({ id, name: name[language] }));
  const made = rounds.map(({ id, subject, question: [de, en], opened, revealed, number = 1, anonymous, items }) => ({
    id,
    subject,
    question: { de, en }[language],
    ask: askOf(subject, session, language),
    named: !anonymous,
    voters: collection(voters),
    number,
    openedAt: `${workshop.date}T${opened}:00.000Z`,
    status: 'revealed',
    revealedAt: `${workshop.date}T${revealed}:00.000Z`,
    votes: Object.fromEntries(
      voters.map((voter, index) => [
        `vote-${id.replace('round-', '')}-${anonymous ? index + 1 : voter.id}`,
        {
          voter: anonymous ? null : voter.id,
          answer: Object.fromEntries(Object.entries(items).map(([item, voices]) => [item, voices[index] ?? null])),
        },
      ]),
    ),
  }));
  return { rounds: collection(made) };
}
