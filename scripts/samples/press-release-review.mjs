// @ts-check

/** Promises to the customer by their passages in press-release.mjs, in the order of the text; `keeps` names initiatives of the roadmap. */
export const promises = [
  { id: 'one-minute', keeps: ['one-page-bill'] },
  { id: 'monthly', keeps: ['monthly-billing'] },
  { id: 'one-price', keeps: ['three-tariffs'] },
  { id: 'contact', keeps: ['named-contact', 'decide-on-the-phone'] },
  { id: 'to-the-hour', keeps: ['visits-to-the-hour'] },
  { id: 'fifty-euros', keeps: ['fifty-without-asking'] },
  { id: 'early-warning', keeps: ['early-warning'] },
  { id: 'sixty-seconds', keeps: ['named-contact'] },
  { id: 'same-prices', keeps: ['three-tariffs'] },
];

/** Comments of the room; the first passage is kept, the second to be revised, the third is settled. */
export const comments = [
  {
    id: 'waiting',
    part: 'problem',
    author: { de: 'Leitung Kundenservice', en: 'Head of customer service' },
    text: {
      de: 'Das ist der Wert vom Januar. Im Jahresmittel sind es elf Minuten. Bitte die Quelle dazuschreiben.',
      en: 'That is the figure for January. Over the year it is eleven minutes. Please add the source.',
    },
    at: '2027-03-11T13:52:00.000Z',
    decision: 'revise',
    resolved: false,
    replies: [
      {
        id: 'waiting-1',
        author: { de: 'Teamleitung Kundenzentrum', en: 'Team lead, service centre' },
        text: {
          de: 'Die Menschen erinnern sich an den Januar. Ich bin dafür, beide Zahlen zu nennen.',
          en: 'January is what people remember. I would give both figures.',
        },
        at: '2027-03-11T13:54:00.000Z',
      },
    ],
  },
  {
    id: 'four-days',
    part: 'leaderQuote',
    author: { de: 'Leitung Vertrieb', en: 'Head of sales' },
    text: {
      de: 'Steht das schon im Kalender? Sonst dürfen wir es nicht schreiben.',
      en: 'Is that in the diary yet? If not, we must not write it.',
    },
    at: '2027-03-11T13:58:00.000Z',
    decision: 'keep',
    resolved: true,
    replies: [
      {
        id: 'four-days-1',
        author: { de: 'Geschäftsführung', en: 'Managing director' },
        text: {
          de: 'Ja, vier Dienstage ab dem 6. April.',
          en: 'Yes, four Tuesdays from 6 April.',
        },
        at: '2027-03-11T13:59:00.000Z',
      },
    ],
  },
];

/** What the room knows about the four risks. */
export const risks = {
  value: {
    claim: {
      de: 'Haushalte wollen die Monatsrechnung und bleiben dafür.',
      en: 'Households want the monthly bill and stay for it.',
    },
    evidence: {
      de: 'Versuch mit 300 Haushalten: 88 Prozent wollten nach drei Monaten nicht zurück.',
      en: 'Trial with 300 households: after three months 88 per cent did not want to go back.',
    },
    level: 'partly',
  },
  usability: {
    claim: {
      de: 'Wer das Blatt sieht, weiß nach einer Minute, was er zahlt und warum.',
      en: 'Anyone who sees the sheet knows within a minute what they pay and why.',
    },
    evidence: {
      de: 'Drei Entwürfe, mit je fünf Menschen im Kundenzentrum gelesen.',
      en: 'Three drafts, each read with five people in the service centre.',
    },
    level: 'assumed',
  },
  feasibility: {
    claim: {
      de: 'Das Abrechnungssystem liefert Monatswerte bis zum dritten Werktag.',
      en: 'The billing system delivers monthly readings by the third working day.',
    },
    evidence: {
      de: 'Noch nicht geprüft; die Probeabrechnung läuft im Mai.',
      en: 'Not yet tested; the trial billing run is in May.',
    },
    level: 'open',
  },
  viability: {
    claim: {
      de: 'Weniger Anrufe und weniger Kündigungen tragen die Kosten im dritten Jahr.',
      en: 'Fewer calls and less churn carry the cost in the third year.',
    },
    evidence: {
      de: 'Berechnung des Controllings mit 38 Prozent weniger Anrufen, aus dem Versuch übernommen.',
      en: 'Finance’s calculation with 38 per cent fewer calls, taken from the trial.',
    },
    level: 'assumed',
  },
};

/** Parts of the first draft that were written differently before the review. */
export const firstDraft = {
  name: { de: 'Erster Entwurf', en: 'First draft' },
  at: '2027-03-11T12:40:00.000Z',
  parts: {
    headline: {
      de: ['Die Stadtwerke Auental führen die neue Monatsrechnung „Auental Klar“ ein'],
      en: ['Averdale Energy introduces Averdale Clear, the new monthly bill'],
    },
    summary: {
      de: [
        'Wir bieten ab heute allen 84.000 Haushalten im Auental eine innovative Rechnung auf einer Seite. Das Angebot heißt „Auental Klar“ und besteht aus drei Zusagen: ein Preis, der zwölf Monate gilt, ein Mensch mit Namen und Durchwahl, ein Termin auf die Stunde genau.',
      ],
      en: [
        'From today we offer all 84,000 households in Averdale an innovative bill on one page. Averdale Clear, as it is called, makes three promises: a price that holds for twelve months, a person with a name and direct line, visits booked to the hour.',
      ],
    },
    callToAction: {
      de: ['Besuchen Sie uns im Kundenzentrum am Markt. Der Umstieg dauert fünf Minuten und kostet nichts.'],
      en: ['Visit us at the service centre on the market square. Switching takes five minutes and costs nothing.'],
    },
  },
};
