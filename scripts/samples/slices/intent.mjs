// @ts-check
import { both, collection } from '../helpers.mjs';

/** @typedef {import('../journey-texts.mjs').Both} Both */

/** `[answer, alternatives]` of each question. @type {Record<string, readonly [Both, readonly (readonly [id: string, text: Both])[]]>} */
const questions = {
  goal: [
    [
      'Wer bei uns Energie bezieht, weiß jederzeit, was er zahlt und warum. Wer fragt, bekommt beim ersten Mal eine Antwort.',
      'Anyone who gets energy from us knows at any time what they pay and why. Anyone who asks gets an answer the first time.',
    ],
    [
      [
        'goal-cheapest',
        [
          'Wir werden der günstigste Versorger im Umkreis von 50 Kilometern.',
          'We become the cheapest supplier within 50 kilometres.',
        ],
      ],
      [
        'goal-app',
        [
          'Wir haben bis Ende 2028 die beste App aller Stadtwerke.',
          'By the end of 2028 we have the best app of any local supplier.',
        ],
      ],
    ],
  ],
  expression: [
    [
      'Jede Zusage hat einen Namen, eine Uhrzeit und einen Preis, wenn wir sie brechen: 50 Euro auf der nächsten Rechnung.',
      'Every promise has a name, a time, and a price if we break it: €50 on the next bill.',
    ],
    [
      [
        'expression-campaign',
        [
          'Mit einer Kampagne auf allen Linienbussen: „Wir hören zu.“',
          'With a campaign on every bus: “We are listening.”',
        ],
      ],
    ],
  ],
  growth: [
    [
      'Wer bleibt, kostet keine Prämie, und wer uns weiterempfiehlt, bringt die Wärmepumpe mit. 2026 kündigten 9 von 100 Haushalten; jeder dritte davon nach einer Rechnung, die er nicht verstand.',
      'People who stay cost no bonus, and people who recommend us bring the heat pump along. In 2026, 9 households in 100 left; a third of them after a bill they did not understand.',
    ],
    [],
  ],
  fit: [
    [
      'Der Aufsichtsrat will nur noch 6 statt 9 Prozent Kündigungen und bis Ende 2029 Solar auf 1.200 Dächern. Beides beginnt mit einer Frage, die jemand beantwortet.',
      'The supervisory board wants churn down from 9 to 6 per cent, and solar on 1,200 roofs by the end of 2029. Both begin with a question that somebody answers.',
    ],
    [],
  ],
};

/** `[today, target, exception]`; −5 is the first pole. @type {Record<string, readonly [today: number, target: number, exception: Both]>} */
const priorities = {
  benefit: [
    3,
    -3,
    [
      'Bei Arbeiten unter Spannung bestimmt die Vorschrift, nicht der Wunschtermin.',
      'For work on live wires, regulation decides and not the preferred time.',
    ],
  ],
  recommendation: [
    4,
    -2,
    ['Solar und Wärmepumpen kennt hier noch niemand.', 'Nobody here knows us for solar and heat pumps yet.'],
  ],
  content: [
    2,
    -3,
    [
      'Bei Störungen und Preisänderungen: Da zählt die Meldung, nicht der Ratgeber.',
      'For faults and price changes, when the notice counts and not the advice.',
    ],
  ],
  care: [
    4,
    -4,
    [
      'Im Neubaugebiet Südwiesen: Dort gibt es noch keine Kundschaft.',
      'In the new Southmead estate, where there are no customers yet.',
    ],
  ],
  individual: [
    -1,
    0,
    [
      'Rechnung und Preise sind für alle dieselben. Das ist hier der Dienst am Kunden.',
      'Bill and prices are the same for everyone. Here that is the service.',
    ],
  ],
};

/** `[meaning, sign]` @type {Record<string, readonly [meaning: Both, sign: Both]>} */
const shifts = {
  wishes: [
    [
      'Wir erklären nicht mehr 17 Tarife. Wir fragen, was jemand braucht, und nennen einen.',
      'We stop explaining 17 tariffs. We ask what somebody needs, and name one.',
    ],
    [
      'In der Montagsrunde wird als Erstes ein Anruf vorgespielt, noch vor den Zahlen.',
      'The Monday meeting begins with one recorded call, before the figures.',
    ],
  ],
  process: [
    [
      'Ein Zählertausch ist fertig, wenn Sabine wieder arbeiten gehen kann, nicht wenn der Auftrag geschlossen ist.',
      'A meter change is done when Sandra can go back to work, not when the order is closed.',
    ],
    ['Auf dem Einsatzplan steht eine Uhrzeit statt „8 bis 13 Uhr“.', 'The schedule shows a time instead of “8 to 1”.'],
  ],
  lifecycle: [
    [
      'Nach dem Vertrag fängt es an. Der Bonus für Neue entfällt, dafür ruft jemand vor der ersten hohen Rechnung an.',
      'It begins after the contract. The bonus for new customers goes; instead somebody rings before the first high bill.',
    ],
    [
      'Eine Kundin mit zehn Jahren Vertrag bekommt einen Brief, der nichts verkauft.',
      'A customer of ten years gets a letter that sells nothing.',
    ],
  ],
};

/** @type {Record<string, Both>} */
const balance = {
  business: [
    'Vier Prozent Marge im Strom, damit Netz und Wärme erneuert werden können; planbare Zahlungen im Monat.',
    'A four per cent margin on power, so that grid and heat can be renewed; predictable payments each month.',
  ],
  customers: [
    'Keine Überraschung auf der Rechnung, eine Stunde statt eines Vormittags, ein Mensch mit Namen.',
    'No surprise on the bill, an hour instead of a morning, a person with a name.',
  ],
  employees: [
    'Entscheiden dürfen, ohne dafür Ärger zu bekommen. Und nicht jeden Abend bis neun am Telefon.',
    'The right to decide without getting into trouble. And not every evening on the phone until nine.',
  ],
};

/** @type {readonly { id: string, between: string, text: Both, rule: Both }[]} */
const conflicts = [
  {
    id: 'conflict-hours',
    between: 'customers-employees',
    text: [
      'Von 7 bis 21 Uhr erreichbar sein, aber niemand will jede Woche Spätdienst',
      'Reachable from 7 to 9 p.m., but nobody wants a late shift every week',
    ],
    rule: [
      'Höchstens ein Spätdienst je Woche; was übrig bleibt, wird am selben Tag zurückgerufen.',
      'One late shift a week at most; what is left gets a call back the same day.',
    ],
  },
  {
    id: 'conflict-bonus',
    between: 'business-customers',
    text: [
      'Bonus für neue Kundschaft bringt im Jahr 2.400 Verträge, kränkt aber die treue',
      'The new-customer bonus brings 2,400 contracts a year, but insults the loyal ones',
    ],
    rule: [
      'Ein Preis für alle. Der Bonus läuft zum 30. September 2027 aus.',
      'One price for all. The bonus ends on 30 September 2027.',
    ],
  },
  {
    id: 'conflict-limit',
    between: 'business-employees',
    text: [
      'Am Telefon bis 200 Euro entscheiden, aber die Revision will jeden Fall belegt sehen',
      'Deciding up to €200 on the phone, but auditors want every case on paper',
    ],
    rule: [
      'Ein Satz im Vorgang genügt. Geprüft wird monatlich eine Stichprobe von 20 Fällen.',
      'One sentence in the case is enough. A sample of 20 cases is checked each month.',
    ],
  },
];

/** @type {Both} */
const statement = [
  'Wer bei uns Energie bezieht, weiß jederzeit, was er zahlt, und kennt einen Menschen, der es ändern darf. So verlieren wir ab 2028 niemanden mehr an eine Rechnung.',
  'Anyone who gets energy from us knows at any time what they pay, and knows a person who may change it. That way, from 2028, we lose nobody to a bill any more.',
];

/**
 * @template Value, Result
 * @param {Record<string, Value>} values
 * @param {(value: Value) => Result} map
 */
const mapped = (values, map) => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, map(value)]));

export const slice = () => ({
  questions: mapped(questions, ([answer, alternatives]) => ({
    answer: both(answer),
    alternatives: collection(alternatives.map(([id, text]) => ({ id, text: both(text) }))),
  })),
  priorities: mapped(priorities, ([today, target, exception]) => ({ today, target, exception: both(exception) })),
  shifts: mapped(shifts, ([meaning, sign]) => ({ meaning: both(meaning), sign: both(sign) })),
  balance: mapped(balance, both),
  conflicts: collection(
    conflicts.map(({ id, between, text, rule }) => ({ id, between, text: both(text), rule: both(rule) })),
  ),
  statement: both(statement),
});
