// @ts-check
import { phasesToContract } from './journey-to-contract.mjs';
import { phasesWithContract } from './journey-with-contract.mjs';

/** @typedef {import('./journey-texts.mjs').Both} Both */

/** The whole journey, phase by phase. */
export const phases = [...phasesToContract, ...phasesWithContract];

/** Pictures of the vision board that show what a touchpoint should be like, by the touchpoint. @type {Record<string, string>} */
export const pictures = {
  'service-counter': 'counter-advice',
  'on-time': 'meter-appointment',
  'kitchen-table': 'annual-bill',
};

/**
 * `[id, kind, touchpoint, emotion, proof]`
 * @type {(readonly [id: string, kind: 'evoke' | 'avoid', touchpoint: string, emotion: Both, proof: Both])[]}
 */
export const targetEmotions = [
  [
    'respected',
    'evoke',
    'meter-appointment',
    ['respektiert', 'respected'],
    [
      'Sie wählt eine Stunde aus, und es klingelt in dieser Stunde. In 95 von 100 Fällen, gezählt an der Haustür.',
      'She picks an hour and the bell rings within it: 95 times out of 100, counted at the front door.',
    ],
  ],
  [
    'confident',
    'evoke',
    'annual-bill',
    ['zuversichtlich', 'confident'],
    [
      'Sie kann nach einer Minute sagen, was sie zahlt und warum. Neun von zehn schaffen es im Test am Küchentisch.',
      'After one minute she can say what she pays and why. Nine out of ten manage it in a test at the kitchen table.',
    ],
  ],
  [
    'valued',
    'evoke',
    'solar-question',
    ['wertgeschätzt', 'valued'],
    [
      'Sie hat eine Ansprechperson mit Namen und nennt ihn, wenn man sie fragt.',
      'She has one contact with a name, and says that name when asked.',
    ],
  ],
  [
    'left-alone',
    'avoid',
    'hotline',
    ['alleingelassen', 'left alone'],
    [
      'Niemand erzählt dieselbe Geschichte zweimal: Wiederholte Anrufe zum selben Anliegen sinken von 31 auf 8 Prozent.',
      'Nobody tells the same story twice: repeat calls about one matter fall from 31 to 8 per cent.',
    ],
  ],
  [
    'overwhelmed',
    'avoid',
    'tariff-page',
    ['überfordert', 'overwhelmed'],
    [
      'Drei Tarife auf einem Bildschirm. Wer wählt, braucht dafür höchstens zwei Minuten.',
      'Three tariffs on one screen. Choosing takes two minutes at most.',
    ],
  ],
  [
    'disappointed',
    'avoid',
    'renewal',
    ['enttäuscht', 'disappointed'],
    [
      'Kein neuer Kunde zahlt weniger als eine treue Kundin. Die Preisliste ist für alle dieselbe.',
      'No new customer pays less than a loyal one. The price list is the same for everybody.',
    ],
  ],
];

/** @type {Both} */
export const statement = [
  'Wenn die Rechnung kommt oder jemand an der Tür klingelt, fühlen sich unsere Kundinnen und Kunden respektiert und zuversichtlich, weil sie beides vorher wussten und einen Menschen kennen, der zuständig ist.',
  'When the bill arrives or the doorbell rings, our customers feel respected and confident, because they knew about both beforehand and know the person who is responsible.',
];
