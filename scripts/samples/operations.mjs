// @ts-check

/** @typedef {import('./journey-texts.mjs').Both} Both */

/** `[today, needed, gap]` of each lever. @type {Record<string, readonly [today: Both, needed: Both, gap: 0 | 1 | 2 | 3]>} */
export const levers = {
  processes: [
    [
      'Eine Frage zur Rechnung geht durch vier Hände und dauert im Schnitt drei Tage. Termine plant ein Programm in Fünf-Stunden-Fenstern.',
      'A question about a bill passes four desks and takes three days on average. A program schedules visits in slots of five hours.',
    ],
    [
      'Wer den Anruf annimmt, schließt ihn ab. Jeder Besuch hat eine Uhrzeit.',
      'Whoever takes the call closes it. Every visit has a time.',
    ],
    3,
  ],
  talent: [
    [
      'Am Telefon können sieben von 38 eine Abrechnung erklären. Zu Solar und Wärmepumpe weiß es nur eine Person.',
      'Seven of the 38 people on the phones can explain a bill. Only one person knows about solar and heat pumps.',
    ],
    [
      'Alle erklären die Rechnung, zwölf beraten zu Dach und Heizung.',
      'Everyone explains the bill, twelve advise on roof and heating.',
    ],
    2,
  ],
  culture: [
    [
      'Wer am Telefon kulant ist, muss es hinterher begründen. Also ist es keiner.',
      'Anyone who is generous on the phone has to justify it afterwards. So nobody is.',
    ],
    [
      'Bis 200 Euro entscheidet, wer zuhört. Über Fehler reden wir freitags, ohne Schuldige.',
      'Up to €200, whoever listens decides. On Fridays we talk about mistakes, without culprits.',
    ],
    3,
  ],
  structure: [
    [
      'Vertrieb, Abrechnung und Netz haben je eigene Ziele. Für Sabine ist niemand eindeutig zuständig.',
      'Sales, billing and grid each have their own targets. Nobody in particular is responsible for Sandra.',
    ],
    [
      'Jeder Haushalt hat eine Ansprechperson; drei Tarife statt siebzehn.',
      'Every household has a contact; three tariffs instead of seventeen.',
    ],
    2,
  ],
  technology: [
    [
      'Das Abrechnungssystem rechnet einmal im Jahr. Für eine Auskunft öffnet man fünf Masken.',
      'The billing system runs once a year. One answer takes five screens.',
    ],
    [
      'Monatswerte bis zum dritten Werktag, eine Anmeldung für Strom, Wärme und Wasser.',
      'Monthly readings by the third working day, one login for power, heat and water.',
    ],
    3,
  ],
  metrics: [
    [
      'Gemessen wird die Gesprächsdauer, 4:10 Minuten im Schnitt. Kurz gilt als gut.',
      'We measure call length, 4:10 minutes on average. Short counts as good.',
    ],
    [
      'Gemessen wird, ob die Frage geklärt ist, und ob der Besuch in der Stunde kam.',
      'We measure whether the question is settled, and whether the visit came within the hour.',
    ],
    1,
  ],
};

/** `[id, lever, text, initiative]` @type {readonly (readonly [id: string, lever: string, text: Both, initiative: string | null])[]} */
export const changes = [
  [
    'change-bill',
    'processes',
    [
      'Rechnung auf ein Blatt, jede Zeile mit fünf Menschen getestet',
      'The bill on one sheet, every line tested with five people',
    ],
    'one-page-bill',
  ],
  [
    'change-hour',
    'processes',
    ['Termine auf die Stunde vergeben, zuerst in zwei Stadtteilen', 'Book visits to the hour, in two districts first'],
    'visits-to-the-hour',
  ],
  [
    'change-roof',
    'talent',
    [
      'Zwölf Leute aus Service und Schalter zu Dach und Heizung schulen',
      'Train twelve people from service and counter on roof and heating',
    ],
    'roof-in-twenty-minutes',
  ],
  [
    'change-billing-days',
    'talent',
    ['Alle vom Telefon sitzen zwei Tage in der Abrechnung', 'Everyone from the phones spends two days in billing'],
    null,
  ],
  [
    'change-decide',
    'culture',
    ['Am Telefon bis 200 Euro entscheiden, ohne Rückfrage', 'Decide up to €200 on the phone, without asking'],
    'decide-on-the-phone',
  ],
  [
    'change-fridays',
    'culture',
    [
      'Freitags eine halbe Stunde: der Fehler der Woche und was er uns zeigt',
      'Half an hour on Fridays: the mistake of the week and what it shows us',
    ],
    null,
  ],
  [
    'change-contact',
    'structure',
    ['Jedem Haushalt eine Person mit Durchwahl zuordnen', 'Give every household a person with a direct line'],
    'named-contact',
  ],
  [
    'change-tariffs',
    'structure',
    ['Siebzehn Tarife auf drei zusammenlegen', 'Merge seventeen tariffs into three'],
    'three-tariffs',
  ],
  [
    'change-monthly',
    'technology',
    ['Monatliche Abrechnung im bestehenden System freischalten', 'Switch on monthly billing in the system we have'],
    'monthly-billing',
  ],
  [
    'change-length',
    'metrics',
    ['Gesprächsdauer aus den Zielvereinbarungen streichen', 'Strike call length from all target agreements'],
    null,
  ],
];

/** `[contributes, stops]` of each function. @type {Record<string, readonly [contributes: Both, stops: Both]>} */
export const participation = {
  it: [
    [
      'Ich sehe meinen Verbrauch, ohne ein drittes Passwort zu brauchen.',
      'I see my usage without needing a third password.',
    ],
    ['Neue Funktionen im Portal, bevor die Anmeldung einfach ist', 'New portal features before logging in is easy'],
  ],
  finance: [
    ['Ich verstehe nach einer Minute, was ich zahle und warum.', 'After one minute I understand what I pay and why.'],
    ['Nachzahlungen ohne Vorwarnung verschicken', 'Sending extra charges without warning'],
  ],
  sales: [
    [
      'Ich zahle als treue Kundin dasselbe wie mein neuer Nachbar.',
      'As a loyal customer I pay the same as my new neighbour.',
    ],
    ['Bonus für neue Verträge', 'Bonuses for new contracts'],
  ],
  service: [
    [
      'Ich erzähle meine Geschichte einmal, und dann ist sie erledigt.',
      'I tell my story once, and then it is dealt with.',
    ],
    [
      'Weiterverbinden ohne Übergabe; Gespräche nach vier Minuten beenden',
      'Putting people through without a hand-over; ending calls after four minutes',
    ],
  ],
  hr: [
    [
      'Ich spreche mit Menschen, die entscheiden können und es gern tun.',
      'I talk to people who can decide and like to.',
    ],
    ['Schulungen ohne eine Stunde am Schalter', 'Training without an hour at the counter'],
  ],
  operations: [
    ['Es klingelt in der Stunde, die wir vereinbart haben.', 'The bell rings within the hour we agreed.'],
    ['Das Fenster „8 bis 13 Uhr“', 'The “8 to 1” slot'],
  ],
  leadership: [
    ['Wer oben entscheidet, hat mir vorher zugehört.', 'Those who decide at the top have listened to me first.'],
    ['Der Monatsbericht mit 41 Kennzahlen', 'The monthly report with 41 figures'],
  ],
  marketing: [
    [
      'Ich erfahre vor dem Brief, dass er kommt, und was darin steht.',
      'Before the letter I hear that it is coming, and what it says.',
    ],
    ['Werbung für Tarife, die es bald nicht mehr gibt', 'Advertising tariffs that are about to go'],
  ],
};

/** @type {readonly { id: string, name: Both, task: Both }[]} */
export const agents = [
  {
    id: 'agent-counter',
    name: ['Teamleitung Kundenzentrum', 'Team lead, service centre'],
    task: [
      'Übt mit der Frühschicht Entscheidungen bis 200 Euro; die fragen sie ohnehin zuerst',
      'Practises decisions up to €200 with the early shift; they ask her first anyway',
    ],
  },
  {
    id: 'agent-grid',
    name: ['Meister Netz und Zähler', 'Foreman, grid and metering'],
    task: [
      'Gewinnt zwei der sechs Trupps für Termine auf die Stunde',
      'Wins two of the six crews for visits to the hour',
    ],
  },
  {
    id: 'agent-people',
    name: ['Personalentwicklung', 'People development'],
    task: ['Führt die Freitagsrunde, bis sie ohne sie läuft', 'Leads the Friday round until it runs without her'],
  },
];

/** @type {readonly { id: string, name: Both, does: Both, when: Both }[]} */
export const leaders = [
  {
    id: 'leader-md',
    name: ['Geschäftsführung', 'Managing director'],
    does: [
      'Hört vier Tage am Schalter zu und geht die Reise einmal selbst, mit eigener Rechnung',
      'Listens at the counter for four days and walks the journey herself once, with her own bill',
    ],
    when: ['Vier Dienstage ab dem 6. April', 'Four Tuesdays from 6 April'],
  },
  {
    id: 'leader-billing',
    name: ['Leitung Abrechnung', 'Head of billing'],
    does: [
      'Ruft jede Woche drei Haushalte mit Nachzahlung selbst an',
      'Rings three households with an extra charge each week',
    ],
    when: ['Ab 22. März, freitags', 'From 22 March, on Fridays'],
  },
  {
    id: 'leader-sales',
    name: ['Leitung Vertrieb', 'Head of sales'],
    does: [
      'Beginnt jede Sitzung mit einer Kündigung und ihrem Grund',
      'Opens every meeting with one cancellation and its reason',
    ],
    when: ['Ab sofort, montags', 'From now on, on Mondays'],
  },
];

/** @type {readonly { id: string, internal: Both, customer: Both, source: Both }[]} */
export const metrics = [
  {
    id: 'metric-calls',
    internal: ['Gesprächsdauer: 4:10 Minuten', 'Call length: 4:10 minutes'],
    customer: ['Anliegen im ersten Gespräch gelöst: 54 %', 'Matters settled in the first call: 54%'],
    source: ['1.900 Anrufe, Januar 2027', '1,900 calls, January 2027'],
  },
  {
    id: 'metric-visits',
    internal: ['Termine je Trupp und Tag', 'Visits per crew and day'],
    customer: ['Besuche innerhalb der vereinbarten Stunde', 'Visits within the agreed hour'],
    source: [
      'Noch nicht gemessen; Strichliste an der Haustür ab 17. März',
      'Not measured yet; tally at the front door from 17 March',
    ],
  },
  {
    id: 'metric-bills',
    internal: ['168.000 Rechnungen fristgerecht versandt', '168,000 bills sent on time'],
    customer: ['Erklären ihre Rechnung in einer Minute: 23 %', 'Can explain their bill within a minute: 23%'],
    source: ['60 Haushalte, Februar 2027', '60 households, February 2027'],
  },
];
