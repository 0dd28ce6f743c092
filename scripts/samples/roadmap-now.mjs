// @ts-check

/** Initiatives of the first three months. `after` lists what must be done first. */
export const initiativesNow = [
  {
    id: 'one-page-bill',
    horizon: 'now',
    title: {
      de: 'Rechnung auf eine Seite bringen und am Küchentisch testen',
      en: 'Get the bill onto one page and test it at kitchen tables',
    },
    outcome: {
      de: 'Sabine weiß nach einer Minute, was sie zahlt und warum.',
      en: 'Within a minute Sandra knows what she pays and why.',
    },
    promises: { de: '', en: '' },
    lever: 'processes',
    owner: { de: 'Leitung Abrechnung', en: 'Head of billing' },
    function: 'finance',
    effort: 'M',
    confidence: 'high',
    after: [],
    start: '2027-03-22',
    end: '2027-06-11',
    metric: {
      name: { de: 'Erklären ihre Rechnung in einer Minute', en: 'Can explain their bill within a minute' },
      baseline: { de: '23 % (n = 60, Februar 2027)', en: '23% (n = 60, February 2027)' },
      target: { de: '80 % im Versuch mit 300 Haushalten', en: '80% in a trial with 300 households' },
      date: '2027-06-11',
    },
    risks: {
      de: 'Pflichtangaben passen nicht auf die Seite. Ausweg: zweites Blatt, das man nicht lesen muss.',
      en: 'Mandatory details do not fit on the page. Fallback: a second sheet that nobody needs to read.',
    },
    decision: {
      de: 'Freigabe von 40.000 Euro für Gestaltung und Versuch bis 25. März',
      en: 'Release €40,000 for design and trial by 25 March',
    },
    status: 'in-progress',
    firstStep: {
      de: 'Bis Dienstag, 16. März: drei handgezeichnete Entwürfe mit fünf Menschen im Kundenzentrum lesen.',
      en: 'By Tuesday, 16 March: read three hand-drawn drafts with five people in the service centre.',
    },
  },
  {
    id: 'decide-on-the-phone',
    horizon: 'now',
    title: { de: 'Am Telefon entscheiden dürfen, bis 200 Euro', en: 'Let people on the phone decide, up to €200' },
    outcome: {
      de: 'Wer anruft, hat am Ende des Gesprächs eine Antwort statt eines Aktenzeichens.',
      en: 'Callers end the conversation with an answer instead of a reference number.',
    },
    promises: { de: 'Rückruf am selben Tag', en: 'A callback the same day' },
    lever: 'culture',
    owner: { de: 'Leitung Kundenservice', en: 'Head of customer service' },
    function: 'service',
    effort: 'S',
    confidence: 'high',
    after: [],
    start: '2027-04-01',
    end: '2027-06-30',
    metric: {
      name: { de: 'Anliegen im ersten Gespräch gelöst', en: 'Requests resolved in the first call' },
      baseline: { de: '54 % (1.900 Anrufe, Januar 2027)', en: '54% (1,900 calls, January 2027)' },
      target: { de: '75 %', en: '75%' },
      date: '2027-06-30',
    },
    risks: {
      de: 'Unsicherheit, was erlaubt ist. Jede Entscheidung wird in den ersten acht Wochen gemeinsam besprochen, keine zurückgenommen.',
      en: 'Uncertainty about what is allowed. For eight weeks every decision is discussed together, and none is reversed.',
    },
    decision: {
      de: 'Zustimmung der Geschäftsführung zum Rahmen von 200 Euro je Fall',
      en: 'The managing director’s approval of the limit of €200 a case',
    },
    status: 'open',
    firstStep: {
      de: 'Am Freitag, 19. März: die zwanzig häufigsten Fälle mit dem Frühdienst durchgehen.',
      en: 'On Friday, 19 March: go through the twenty most frequent cases with the early shift.',
    },
  },
  {
    id: 'visits-to-the-hour',
    horizon: 'now',
    title: {
      de: 'Termine auf die Stunde, Versuch in zwei Stadtteilen',
      en: 'Visits to the hour, a trial in two districts',
    },
    outcome: {
      de: 'Niemand nimmt mehr einen Urlaubstag, weil ein Zähler getauscht wird.',
      en: 'Nobody takes a day’s leave any more to have a meter changed.',
    },
    promises: { de: '', en: '' },
    lever: 'processes',
    owner: { de: 'Meister Netz und Zähler', en: 'Foreman, grid and metering' },
    function: 'operations',
    effort: 'M',
    confidence: 'medium',
    after: [],
    start: '2027-04-12',
    end: '2027-06-30',
    metric: {
      name: { de: 'Besuche innerhalb der vereinbarten Stunde', en: 'Visits within the agreed hour' },
      baseline: { de: 'Nicht gemessen; Fenster heute 5 Stunden', en: 'Not measured; slot today 5 hours' },
      target: { de: '90 % von 400 Terminen', en: '90% of 400 visits' },
      date: '2027-06-30',
    },
    risks: {
      de: 'Störungen gehen vor. Zwei Teams bleiben im Versuch ohne feste Termine.',
      en: 'Faults take precedence. Two crews stay free of fixed visits during the trial.',
    },
    decision: {
      de: 'Zwei Teams für elf Wochen von der Regelplanung freistellen',
      en: 'Release two crews from regular scheduling for eleven weeks',
    },
    status: 'open',
    firstStep: {
      de: 'Bis Mittwoch, 24. März: eine Woche lang an jeder Haustür Ankunft und Vereinbarung aufschreiben.',
      en: 'By Wednesday, 24 March: write down agreed and actual arrival at every front door for a week.',
    },
  },
  {
    id: 'managers-at-the-counter',
    horizon: 'now',
    title: { de: 'Führungskräfte gehen die Reise selbst', en: 'Managers walk the journey themselves' },
    outcome: {
      de: 'Wer entscheidet, hat vorher zugehört. Kundinnen und Kunden treffen am Schalter auf Menschen, die etwas ändern können.',
      en: 'Those who decide have listened first. At the counter customers meet people who can change something.',
    },
    promises: { de: '„Ich habe vier Tage am Schalter zugehört“', en: '“I spent four days listening at the counter”' },
    lever: 'culture',
    owner: { de: 'Geschäftsführung', en: 'Managing director' },
    function: 'leadership',
    effort: 'S',
    confidence: 'high',
    after: [],
    start: '2027-03-23',
    end: '2027-06-30',
    metric: {
      name: {
        de: 'Führungskräfte mit zwei Tagen am Schalter oder Telefon',
        en: 'Managers with two days at counter or phone',
      },
      baseline: { de: '1 von 14', en: '1 of 14' },
      target: { de: '14 von 14', en: '14 of 14' },
      date: '2027-06-30',
    },
    risks: {
      de: 'Es wird zum Besuchstermin. Deshalb: Headset auf, mitarbeiten, drei Beobachtungen aufschreiben.',
      en: 'It turns into a courtesy visit. So: headset on, do the work, write down three observations.',
    },
    decision: { de: '', en: '' },
    status: 'in-progress',
    firstStep: {
      de: 'Dienstag, 23. März, 8 Uhr: die Geschäftsführung übernimmt Platz 4 im Kundenzentrum.',
      en: 'Tuesday, 23 March, 8 a.m.: the managing director takes desk 4 in the service centre.',
    },
  },
];
