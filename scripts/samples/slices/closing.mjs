// @ts-check
import { both, collection } from '../helpers.mjs';

/** `[id, who, what, due]` @type {(readonly [string, readonly [string, string], readonly [string, string], string])[]} */
const commitments = [
  [
    'commitment-tuesday',
    ['Geschäftsführung', 'Managing director'],
    [
      'Ich stehe jeden zweiten Dienstag eine Stunde am Schalter und berichte der Leitungsrunde am Mittwoch.',
      'I will spend an hour at the counter every other Tuesday, and report to the leadership meeting on Wednesday.',
    ],
    '2027-03-16',
  ],
  [
    'commitment-five-calls',
    ['Leitung Vertrieb', 'Head of sales'],
    [
      'Ich rufe fünf Menschen an, die 2026 nach Solar gefragt und aufgegeben haben.',
      'I will ring five people who asked about solar in 2026 and gave up.',
    ],
    '2027-03-23',
  ],
  [
    'commitment-vouchers',
    ['Leitung Abrechnung', 'Head of billing'],
    ['Ich schreibe die ersten zwanzig Gutscheine von Hand.', 'I will write the first twenty vouchers by hand.'],
    '2027-03-19',
  ],
  [
    'commitment-routes',
    ['Meister Netz und Zähler', 'Foreman, grid and metering'],
    [
      'Ich plane eine Woche lang die Termine eines Monteurs auf die Stunde und messe, was passiert.',
      'For one week I will schedule one technician’s visits to the hour, and measure what happens.',
    ],
    '2027-03-25',
  ],
  [
    'commitment-heating',
    ['Meister Netz und Zähler', 'Foreman, grid and metering'],
    [
      'Ich kläre, ob der Termin auf die Stunde genau auch bei Störungen der Fernwärme gilt.',
      'I will find out whether visits to the hour apply to faults in district heating as well.',
    ],
    '2027-04-15',
  ],
];

/** @type {(readonly [string, readonly [string, string]])[]} */
const improvements = [
  ['improvement-bill', ['Eine echte Rechnung auf jedem Tisch', 'A real bill on every table']],
  [
    'improvement-customer',
    ['Eine echte Sabine, für eine halbe Stunde im Raum', 'A real Sandra, in the room for half an hour'],
  ],
  ['improvement-time', ['Zwanzig Minuten mehr für die Roadmap', 'Twenty more minutes for the roadmap']],
];

const made = { step: 'closing', at: '2027-03-11T15:10:00.000Z' };

export const slice = () => ({
  commitments: collection(
    commitments.map(([id, who, what, due]) => ({ id, who: both(who), what: both(what), due, ...made, isDone: false })),
  ),
  improvements: collection(improvements.map(([id, text]) => ({ id, text: both(text) }))),
  ratings: { 6: 1, 7: 2, 8: 3, 9: 2 },
  lastWord: both([
    'Ihr habt heute oft meinen Namen gesagt. Ich glaube es, wenn es am Mittwoch um neun klingelt.',
    'You have said my name a lot today. I will believe it when the bell rings on Wednesday at nine.',
  ]),
  reviewDay: '2027-06-09',
  decisionPaper: {
    purpose: both([
      'Die Geschäftsführung entscheidet, ob die vier Initiativen der ersten drei Monate wie geplant beginnen, und gibt dafür die unten genannten Mittel frei.',
      'The management board decides whether the four initiatives of the first three months start as planned, and releases the funds named below.',
    ]),
    // Empty: drafted from the steps.
    summary: '',
  },
  followUp: null,
});
