// @ts-check
import { both, collection } from '../helpers.mjs';

/** `[id, answer, evidence]` @type {(readonly [string, 'yes' | 'partly' | 'no', readonly [string, string]])[]} */
const questions = [
  [
    'talked',
    'partly',
    [
      '46 Gespräche am Küchentisch im Winter, zuletzt am 4. Februar. Davor drei Jahre lang keines.',
      '46 conversations at the kitchen table this winter, the last on 4 February. None in the three years before.',
    ],
  ],
  [
    'journey',
    'partly',
    [
      'Bis zum Vertrag ja, mit sechs Haushalten. Alles danach kennen wir nur aus unseren Systemen.',
      'Up to the contract, with six households. Everything after that we know from our systems only.',
    ],
  ],
  [
    'stuck',
    'yes',
    [
      '1.900 Anrufe aus dem Januar sind ausgewertet; drei Anliegen machen zwei Drittel aus.',
      'We analysed 1,900 calls from January; three reasons for calling account for two thirds of them.',
    ],
  ],
  [
    'prioritised',
    'no',
    [
      'Es gibt eine Liste mit 41 Punkten. Sie hat keine Reihenfolge, und niemand ist für sie zuständig.',
      'There is a list of 41 items. It has no order and no owner.',
    ],
  ],
  [
    'speed',
    'no',
    [
      'Eine Antwort auf eine Frage zu Solar dauert 36 Tage (2026, n = 212). Zwei Betriebe im Tal antworten in einer Woche.',
      'An answer to a question about solar takes 36 days (2026, n = 212). Two local firms answer within a week.',
    ],
  ],
  [
    'measured',
    'partly',
    [
      'Eine Befragung im Jahr. Aus der letzten wurde ein Bericht, aber keine Maßnahme.',
      'One survey a year. The last one led to a report, but to no measures.',
    ],
  ],
];

/** `[id, today, target, evidence]` @type {(readonly [string, number, number, readonly [string, string]])[]} */
const pillars = [
  [
    'goals',
    1.75,
    4,
    [
      'In den Zielen der zwölf Führungskräfte steht einmal das Wort Kunde.',
      'Among the objectives of twelve managers the word customer appears once.',
    ],
  ],
  [
    'culture',
    2.875,
    4,
    [
      'Das Kundenzentrum löst vieles selbst, aber sonst erfährt niemand davon.',
      'The service centre solves a lot on its own, but nobody else hears of it.',
    ],
  ],
  [
    'needs',
    2.25,
    4,
    [
      'Die Gespräche am Küchentisch kennt bisher nur die Projektgruppe.',
      'So far only the project group knows what was said at the kitchen table.',
    ],
  ],
  [
    'everyone',
    2.125,
    3,
    [
      'Von 22 Monteurinnen und Monteuren kennt niemand die drei häufigsten Anliegen.',
      'None of the 22 technicians knows the three most frequent reasons for calling.',
    ],
  ],
  [
    'measurement',
    1.625,
    3,
    [
      'Gemessen wird, wie schnell jemand abhebt, nicht, ob das Anliegen erledigt ist.',
      'We measure how fast somebody picks up, not whether the matter is settled.',
    ],
  ],
];

/**
 * @type {({ id: string, kind: string, source: readonly [string, string], date: string } & Record<string, unknown>)[]}
 */
const figures = [
  {
    id: 'figure-nps',
    kind: 'nps',
    promoters: 118,
    passives: 164,
    detractors: 130,
    date: '2026-11-20',
    source: ['Kundenbefragung 2026, schriftlich', 'Customer survey 2026, in writing'],
  },
  {
    id: 'figure-csat',
    kind: 'csat',
    satisfied: 251,
    n: 412,
    scaleMax: 5,
    date: '2026-11-20',
    source: ['Kundenbefragung 2026, schriftlich', 'Customer survey 2026, in writing'],
  },
  {
    id: 'figure-ces',
    kind: 'ces',
    value: 3.4,
    n: 24,
    scaleMax: 7,
    date: '2027-02-12',
    source: ['Befragung am Schalter', 'Survey at the counter'],
  },
  {
    id: 'figure-churn',
    kind: 'churn',
    value: 9,
    n: 84_000,
    date: '2026-12-31',
    source: ['Vertragsbestand', 'Contracts on file'],
  },
  {
    id: 'figure-repeat',
    kind: 'own',
    name: ['Wiederholte Anrufe zum selben Anliegen', 'Repeat calls about the same matter'],
    unit: ['%', '%'],
    value: 31,
    n: 1900,
    date: '2027-01-31',
    source: ['Auswertung der Telefonanlage', 'Analysis of the phone system'],
  },
];

const empty = {
  name: ['', ''],
  value: null,
  unit: ['', ''],
  scaleMax: null,
  n: null,
  promoters: null,
  passives: null,
  detractors: null,
  satisfied: null,
  efforts: {},
};

export const slice = () => ({
  questions: Object.fromEntries(questions.map(([id, answer, evidence]) => [id, { answer, evidence: both(evidence) }])),
  selfImage: {
    share: 68,
    evidence: both([
      'Acht Schätzungen von 45 bis 85. Am höchsten lag der Vertrieb, am niedrigsten das Kundenzentrum.',
      'Eight estimates from 45 to 85. Sales gave the highest, the service centre the lowest.',
    ]),
  },
  customerView: {
    share: 34,
    isUnknown: false,
    n: 412,
    source: both(['Kundenbefragung 2026, Frage 7', 'Customer survey 2026, question 7']),
    date: '2026-11-20',
  },
  pillars: Object.fromEntries(
    pillars.map(([id, today, target, evidence]) => [id, { today, target, evidence: both(evidence) }]),
  ),
  orientation: {
    today: { customerFirst: 20, customerCentricity: 10, productCentricity: 70 },
    target: { customerFirst: 50, customerCentricity: 25, productCentricity: 25 },
    rationale: both([
      'Strom und Wärme sind bei allen gleich. Unterscheiden können wir uns nur dort, wo jemand mit uns zu tun hat.',
      'Power and heat are the same from everyone. We can only be different where people deal with us.',
    ]),
    risks: both([
      'Wir versprechen jeder Straße etwas anderes, und die Kosten laufen uns davon. Gegenmittel: drei Zusagen für alle, sonst keine.',
      'We promise every street something different, and costs get out of hand. Remedy: three promises for all, and no others.',
    ]),
  },
  figures: collection(
    figures.map((figure) => {
      const { name, unit, source, ...rest } = { ...empty, ...figure };
      return { ...rest, name: both(pair(name)), unit: both(pair(unit)), source: both(source) };
    }),
  ),
});

/** @param {unknown} texts @returns {readonly [string, string]} */
function pair(texts) {
  return /** @type {readonly [string, string]} */ (texts);
}
