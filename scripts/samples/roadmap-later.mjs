// @ts-check

/** Initiatives for later. */
export const initiativesLater = [
  {
    id: 'fifty-without-asking',
    horizon: 'later',
    title: { de: '50 Euro zahlen, ohne dass jemand fragen muss', en: 'Pay the €50 without anyone having to ask' },
    outcome: {
      de: 'Kommt jemand zu spät, steht die Gutschrift auf der nächsten Rechnung.',
      en: 'If somebody is late, the credit is on the next bill.',
    },
    promises: { de: '', en: '' },
    lever: 'metrics',
    owner: { de: 'Leitung Abrechnung', en: 'Head of billing' },
    function: 'finance',
    effort: 'M',
    confidence: 'medium',
    after: ['visits-to-the-hour', 'monthly-billing'],
    start: '',
    end: '2028-09-01',
    metric: {
      name: { de: 'Gutschriften ohne Antrag auf der Folgerechnung', en: 'Credits on the next bill without a request' },
      baseline: { de: '0 %', en: '0%' },
      target: { de: '100 %', en: '100%' },
      date: '2028-10-02',
    },
    risks: {
      de: 'Monteurinnen und Monteure fühlen sich bestraft. Die Gutschrift gehört der Planung, nie der Person.',
      en: 'Technicians feel punished. The credit counts against planning, never against a person.',
    },
    decision: {
      de: 'Rückstellung von 90.000 Euro im Wirtschaftsplan 2028',
      en: 'A provision of €90,000 in the 2028 budget',
    },
    status: 'open',
    firstStep: {
      de: 'Am Freitag, 19. März: zwanzig Gutscheine von Hand schreiben, für jede Verspätung im Versuch einen.',
      en: 'On Friday, 19 March: write twenty vouchers by hand, one for each late visit in the trial.',
    },
  },
  {
    id: 'roof-in-twenty-minutes',
    horizon: 'later',
    title: {
      de: 'Dachberatung in zwanzig Minuten, aus einer Hand',
      en: 'Roof advice in twenty minutes, from one person',
    },
    outcome: {
      de: 'Sabine weiß nach einem Gespräch, ob sich ihr Dach lohnt, und auch, wenn es sich nicht lohnt.',
      en: 'After one conversation Sandra knows whether her roof pays, and is told just as plainly if it does not.',
    },
    promises: { de: 'Diese Person kennt Ihr Haus', en: 'This person knows your house' },
    lever: 'talent',
    owner: { de: 'Leitung Vertrieb', en: 'Head of sales' },
    function: 'product',
    effort: 'L',
    confidence: 'medium',
    after: ['named-contact'],
    start: '',
    end: '',
    metric: {
      name: { de: 'Tage von der Frage bis zur Antwort', en: 'Days from question to answer' },
      baseline: { de: '36 Tage (2026, n = 212)', en: '36 days (2026, n = 212)' },
      target: { de: '2 Tage', en: '2 days' },
      date: '2028-12-31',
    },
    risks: {
      de: 'Handwerksbetriebe fehlen. Beraten wird nur, was wir binnen drei Monaten anschließen können.',
      en: 'Too few fitters. We advise only on what we can connect within three months.',
    },
    decision: {
      de: 'Vertrag mit vier Betrieben aus dem Tal bis Frühjahr 2028',
      en: 'Contract with four local firms by spring 2028',
    },
    status: 'open',
    firstStep: {
      de: 'Bis Dienstag, 23. März: fünf Menschen anrufen, die 2026 nach Solar fragten und aufgaben.',
      en: 'By Tuesday, 23 March: ring five people who asked about solar in 2026 and gave up.',
    },
  },
  {
    id: 'one-login',
    horizon: 'later',
    title: { de: 'Eine Anmeldung für Strom, Wärme und Wasser', en: 'One login for power, heat and water' },
    outcome: {
      de: 'Die Zahl des Monats ist auf dem Telefon in zehn Sekunden zu sehen, ohne drittes Passwort.',
      en: 'The figure of the month is visible on the phone in ten seconds, without a third password.',
    },
    promises: {
      de: 'Das Blatt aufs Telefon; sehen, wo man am Monatsende landet',
      en: 'The sheet on your phone; seeing where the month will end up',
    },
    lever: 'technology',
    owner: { de: 'Leitung IT', en: 'Head of IT' },
    function: 'it',
    effort: 'L',
    confidence: 'low',
    after: ['three-tariffs', 'monthly-billing'],
    start: '',
    end: '',
    metric: {
      name: { de: 'Sekunden bis zur Zahl des Monats', en: 'Seconds to the figure of the month' },
      baseline: { de: '95 Sekunden (n = 12, Februar 2027)', en: '95 seconds (n = 12, February 2027)' },
      target: { de: '10 Sekunden', en: '10 seconds' },
      date: '2028-10-02',
    },
    risks: {
      de: 'Drei alte Systeme. Wird die Anmeldung nicht fertig, startet das Blatt trotzdem per Post.',
      en: 'Three old systems. If the login is not ready, the sheet starts by post all the same.',
    },
    decision: {
      de: 'Zwei der drei Portale bis Ende 2028 abschalten',
      en: 'Switch off two of the three portals by the end of 2028',
    },
    status: 'open',
    firstStep: {
      de: 'Am Mittwoch, 17. März: zwölf Menschen beim Anmelden zusehen und nichts sagen.',
      en: 'On Wednesday, 17 March: watch twelve people log in and say nothing.',
    },
  },
];
