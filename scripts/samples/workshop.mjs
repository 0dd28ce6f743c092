// @ts-check

/** Facts of the sample workshop. Texts are in both languages; everything else is shared. */
export const workshop = {
  title: { de: 'Vom Zähler zum Menschen', en: 'From meters to people' },
  organisation: { de: 'Stadtwerke Auental', en: 'Averdale Energy' },
  logo: null,
  accentColour: null,
  wordTemplate: null,
  powerPointTemplate: null,
  purpose: {
    de: 'Wir wollen heute festlegen, was sich für unsere 84.000 Kundinnen und Kunden bis Herbst 2028 spürbar ändert, und womit wir in den nächsten zwei Wochen anfangen.',
    en: 'Today we decide what will noticeably change for our 84,000 customers by autumn 2028, and what we start on within the next two weeks.',
  },
  date: '2027-03-11',
  place: { de: 'Altes Pumpenhaus, Auental', en: 'The Old Pump House, Averdale' },
  language: { de: 'de', en: 'en' },
  confidentiality: 'internal',
  facilitators: { de: 'Externe Moderation, zu zweit', en: 'Two external facilitators' },
  startTime: '09:00',
  participants: [
    {
      id: 'leadership',
      name: { de: 'Geschäftsführung', en: 'Managing director' },
      role: { de: 'Geschäftsführerin, gibt den Auftrag', en: 'Managing director, sponsor of the day' },
      function: 'leadership',
    },
    {
      id: 'service',
      name: { de: 'Leitung Kundenservice', en: 'Head of customer service' },
      role: {
        de: 'Verantwortet Telefon, Schalter und 38 Menschen',
        en: 'Runs phones, service centre and 38 people',
      },
      function: 'service',
    },
    {
      id: 'counter',
      name: { de: 'Teamleitung Kundenzentrum', en: 'Team lead, service centre' },
      role: { de: 'Steht dienstags selbst am Schalter', en: 'At the counter herself every Tuesday' },
      function: 'service',
    },
    {
      id: 'sales',
      name: { de: 'Leitung Vertrieb', en: 'Head of sales' },
      role: { de: 'Tarife, Verträge, Wärmepumpen und Solar', en: 'Tariffs, contracts, heat pumps and solar' },
      function: 'sales',
    },
    {
      id: 'billing',
      name: { de: 'Leitung Abrechnung', en: 'Head of billing' },
      role: { de: '168.000 Rechnungen im Jahr', en: '168,000 bills a year' },
      function: 'finance',
    },
    {
      id: 'grid',
      name: { de: 'Meister Netz und Zähler', en: 'Foreman, grid and metering' },
      role: { de: 'Plant die Termine von 22 Monteurinnen und Monteuren', en: 'Schedules the visits of 22 technicians' },
      function: 'operations',
    },
    {
      id: 'it',
      name: { de: 'Leitung IT', en: 'Head of IT' },
      role: { de: 'Betreibt Portal und Abrechnungssystem', en: 'Runs the portal and the billing system' },
      function: 'it',
    },
    {
      id: 'people',
      name: { de: 'Personalentwicklung', en: 'People development' },
      role: { de: 'Ausbildung und Führungskräfte', en: 'Training and leadership' },
      function: 'hr',
    },
  ],
  /** The preset of a full day. */
  agenda: [
    { id: 'agenda-kickoff', kind: 'step', step: 'kickoff', title: '', minutes: 15, day: 1 },
    { id: 'agenda-reality-check', kind: 'step', step: 'reality-check', title: '', minutes: 35, day: 1 },
    { id: 'agenda-intent', kind: 'step', step: 'intent', title: '', minutes: 20, day: 1 },
    { id: 'agenda-vision-board', kind: 'step', step: 'vision-board', title: '', minutes: 40, day: 1 },
    { id: 'agenda-coffee', kind: 'break', step: null, title: { de: 'Pause', en: 'Break' }, minutes: 15, day: 1 },
    { id: 'agenda-experience', kind: 'step', step: 'experience', title: '', minutes: 40, day: 1 },
    { id: 'agenda-pain-points', kind: 'step', step: 'pain-points', title: '', minutes: 30, day: 1 },
    { id: 'agenda-lunch', kind: 'break', step: null, title: { de: 'Mittagspause', en: 'Lunch' }, minutes: 60, day: 1 },
    { id: 'agenda-press-release', kind: 'step', step: 'press-release', title: '', minutes: 60, day: 1 },
    { id: 'agenda-operations', kind: 'step', step: 'operations', title: '', minutes: 30, day: 1 },
    { id: 'agenda-tea', kind: 'break', step: null, title: { de: 'Pause', en: 'Break' }, minutes: 15, day: 1 },
    { id: 'agenda-roadmap', kind: 'step', step: 'roadmap', title: '', minutes: 45, day: 1 },
    { id: 'agenda-closing', kind: 'step', step: 'closing', title: '', minutes: 15, day: 1 },
  ],
  emptyChair: {
    name: { de: 'Sabine, 47, Reihenhaus und Schichtdienst', en: 'Sandra, 47, terraced house and night shifts' },
    /** Name of the drawing in `assets/samples/source`. */
    picture: 'customer',
    situation: {
      de: 'Sie arbeitet als Pflegerin im Schichtdienst, hat zwei Kinder, einen elf Jahre alten Gaskessel und seit Januar einen Abschlag von 286 Euro im Monat.',
      en: 'She works shifts as a nurse, has two children, an eleven-year-old gas boiler and, since January, a monthly payment of €286.',
    },
    goal: {
      de: 'Sie will wissen, was die Energie sie diesen Monat kostet, und ob sich Solar auf ihrem Dach lohnt, ohne dafür einen Urlaubstag zu opfern.',
      en: 'She wants to know what energy costs her this month, and whether solar on her roof would pay, without giving up a day’s leave to find out.',
    },
    annoyance: {
      de: 'Neun Seiten Rechnung, 14 Minuten Warteschleife und jedes Mal alles von vorn erzählen. Termine heißen „zwischen 8 und 13 Uhr“.',
      en: 'Nine pages of bill, 14 minutes on hold and telling the whole story again each time. Appointments are called “between 8 and 1”.',
    },
    quote: {
      de: 'Ich will doch nur wissen, was ich zahle. Warum brauche ich dafür einen freien Vormittag?',
      en: 'I only want to know what I am paying. Why does that take me a morning off?',
    },
  },
  sayings: [
    {
      id: 'saying-1',
      step: 'kickoff',
      at: '2027-03-11T08:11:00.000Z',
      text: {
        de: 'Sie haben „Kundenfokus“ gesagt, bevor jemand meinen Namen gesagt hat.',
        en: 'You said “customer focus” before anyone said my name.',
      },
    },
    {
      id: 'saying-2',
      step: 'vision-board',
      at: '2027-03-11T09:31:00.000Z',
      text: {
        de: 'Die App ist mir egal. Ich will nach der Nachtschicht niemanden anrufen müssen.',
        en: 'I do not care about the app. I do not want to have to ring anyone after a night shift.',
      },
    },
    {
      id: 'saying-3',
      step: 'experience',
      at: '2027-03-11T10:39:00.000Z',
      text: {
        de: 'Die Nachzahlung war nicht das Schlimme. Schlimm war, dass mich vorher keiner gewarnt hat.',
        en: 'The extra charge was not the worst of it. The worst was that nobody had warned me.',
      },
    },
    {
      id: 'saying-4',
      step: 'press-release',
      at: '2027-03-11T13:05:00.000Z',
      text: {
        de: '50 Euro, wenn Sie zu spät kommen? Das glaube ich erst, wenn ich nicht darum bitten muss.',
        en: '€50 if you are late? I will believe it when I do not have to ask for it.',
      },
    },
    {
      id: 'saying-5',
      step: 'roadmap',
      at: '2027-03-11T14:36:00.000Z',
      text: {
        de: 'Fangen Sie mit der Rechnung an. Die kommt sowieso zu mir nach Hause.',
        en: 'Start with the bill. It comes to my house anyway.',
      },
    },
  ],
  decisions: [
    {
      id: 'decision-trial',
      step: 'roadmap',
      at: '2027-03-11T14:21:00.000Z',
      text: {
        de: 'Der Versuch mit 300 Haushalten beginnt am 22. März, auch wenn das Portal bis dahin nicht fertig ist.',
        en: 'The trial with 300 households starts on 22 March, even if the portal is not ready by then.',
      },
      owner: { de: 'Geschäftsführung', en: 'Managing director' },
      due: '2027-03-22',
    },
    {
      id: 'decision-three-tariffs',
      step: 'press-release',
      at: '2027-03-11T12:48:00.000Z',
      text: {
        de: 'Es gibt künftig drei Tarife. Ein vierter braucht einen Beschluss der Geschäftsführung.',
        en: 'There will be three tariffs. A fourth needs a decision by the managing director.',
      },
      owner: { de: 'Leitung Vertrieb', en: 'Head of sales' },
      due: '2027-06-30',
    },
    {
      id: 'decision-consent',
      step: 'closing',
      at: '2027-03-11T15:04:00.000Z',
      text: {
        de: 'Wir vergleichen Verbräuche nur mit Einwilligung. Gefragt wird einmal, beim Vertrag, nicht jedes Mal.',
        en: 'We compare consumption only with consent. We ask once, with the contract, not each time.',
      },
      owner: { de: 'Leitung Abrechnung', en: 'Head of billing' },
      due: '2027-04-30',
    },
  ],
  parkingLot: [
    {
      id: 'parked-district-heating',
      step: 'experience',
      at: '2027-03-11T10:31:00.000Z',
      text: {
        de: 'Fernwärme: Gilt der Termin auf die Stunde genau auch bei Störungen?',
        en: 'District heating: does a visit to the hour apply to faults as well?',
      },
      outcome: 'commitment',
      resultId: 'commitment-heating',
      owner: { de: 'Meister Netz und Zähler', en: 'Foreman, grid and metering' },
      due: '2027-04-15',
    },
    {
      id: 'parked-data',
      step: 'pain-points',
      at: '2027-03-11T11:02:00.000Z',
      text: {
        de: 'Dürfen wir Verbräuche vergleichen, ohne jedes Mal zu fragen?',
        en: 'May we compare consumption without asking each time?',
      },
      outcome: 'decided',
      resultId: 'decision-consent',
      owner: { de: '', en: '' },
      due: '',
    },
    {
      id: 'parked-name',
      step: 'vision-board',
      at: '2027-03-11T09:15:00.000Z',
      text: { de: 'Braucht die App einen eigenen Namen?', en: 'Does the app need a name of its own?' },
      outcome: 'dropped',
      resultId: null,
      owner: { de: '', en: '' },
      due: '',
    },
  ],
};
