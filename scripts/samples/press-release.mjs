// @ts-check

/**
 * The ten parts; one string per paragraph or, in `howItWorks`, per step. `[words](id)` is a passage: a promise to the customer or what
 * a comment is about (see press-release-review.mjs).
 */
export const parts = {
  headline: {
    de: ['Wer in Auental wohnt, [versteht seine Energierechnung jetzt in einer Minute](one-minute)'],
    en: ['People in Averdale [can now understand their energy bill in one minute](one-minute)'],
  },
  subheadline: {
    de: [
      'Haushalte [zahlen jeden Monat, was sie verbraucht haben](monthly), sprechen mit einem Menschen, der sie kennt, und nehmen für keinen Termin mehr Urlaub.',
    ],
    en: [
      'Households [pay each month for what they used](monthly), talk to a person who knows them, and no longer take a day off for a visit.',
    ],
  },
  placeAndDate: { de: ['Auental, 2. Oktober 2028'], en: ['Averdale, 2 October 2028'] },
  summary: {
    de: [
      'Ab heute bekommen alle 84.000 Haushalte im Auental ihre Rechnung auf einer Seite. Das Angebot heißt „Auental Klar“ und besteht aus drei Zusagen: [ein Preis, der zwölf Monate gilt](one-price), [ein Mensch mit Namen und Durchwahl](contact), [ein Termin auf die Stunde genau](to-the-hour). Hält der Versorger eine Zusage nicht, [stehen 50 Euro auf der nächsten Rechnung](fifty-euros). Niemand muss sie beantragen, und niemand muss den Vertrag wechseln.',
    ],
    en: [
      'From today, all 84,000 households in Averdale get their bill on one page. Averdale Clear, as it is called, makes three promises: [a price that holds for twelve months](one-price), [a person with a name and direct line](contact), [visits booked to the hour](to-the-hour). If the supplier breaks a promise, [€50 appears on the next bill](fifty-euros). Nobody has to apply, and nobody has to change contract.',
    ],
  },
  problem: {
    de: [
      'Bisher kam die Rechnung einmal im Jahr, auf neun Seiten. Jeder dritte Haushalt musste nachzahlen, im Schnitt 287 Euro, meist kurz vor den Ferien. Wer fragen wollte, [wartete 14 Minuten am Telefon](waiting) und erzählte sein Anliegen dreimal. Für einen neuen Zähler hielten Menschen einen ganzen Vormittag frei. Im Jahr 2026 gaben 6.100 Haushalte im Auental dafür einen Urlaubstag her oder tauschten eine Schicht. Wer treu blieb, zahlte oft mehr als die neuen Nachbarn.',
    ],
    en: [
      'Until now the bill came once a year, on nine pages. One household in three had to pay extra, €287 on average, usually just before the holidays. Those with a question [waited 14 minutes on the phone](waiting) and told their story three times. For a new meter, people kept a whole morning free. In 2026, 6,100 Averdale households gave up a day’s leave or swapped a shift for it. Those who stayed loyal often paid more than their new neighbours.',
    ],
  },
  solution: {
    de: [
      'Sie öffnen am Monatsende ein Blatt. Oben steht, was Sie zahlen, darunter in drei Zeilen, warum. [Wird es mehr als 50 Euro über dem Üblichen, erfahren Sie es vier Wochen vorher](early-warning), mit einem Vorschlag.',
      'Unten stehen ein Name, ein Gesicht und eine Durchwahl. Diese Person kennt Ihr Haus, Ihren Zähler und Ihr letztes Gespräch. Sie geht [von 7 bis 21 Uhr innerhalb von 60 Sekunden ans Telefon](sixty-seconds) oder ruft am selben Tag zurück. Statt 17 Tarifen gibt es drei. [Alle zahlen dieselben Preise](same-prices), ob sie gestern kamen oder vor zwanzig Jahren.',
    ],
    en: [
      'At the end of the month you open one sheet. What you pay is at the top; three lines below tell you why. [If it will be more than €50 above your usual bill, you hear about it four weeks ahead](early-warning), with a suggestion.',
      'At the bottom are a name, a face and a direct line. This person knows your house, your meter and your last conversation. Between [7 a.m. and 9 p.m. they pick up within 60 seconds](sixty-seconds), or ring back the same day. Instead of 17 tariffs there are three. [Everyone pays the same prices](same-prices), whether they came yesterday or twenty years ago.',
    ],
  },
  leaderQuote: {
    de: [
      '„Ich habe meine eigene Rechnung nicht verstanden, und ich leite dieses Haus“, sagt die Geschäftsführerin der Stadtwerke Auental. [„Danach habe ich vier Tage am Schalter zugehört. Die Leute wollten keine neue Technik. Sie wollten wissen, woran sie sind. Das ist nicht zu viel verlangt.“](four-days)',
    ],
    en: [
      '“I did not understand my own bill, and I run this place,” says the managing director of Averdale Energy. [“After that I spent four days listening at the counter. People did not want new technology. They wanted to know where they stood. That is not too much to ask.”](four-days)',
    ],
  },
  howItWorks: {
    de: [
      'Scannen Sie den Code auf Ihrem letzten Brief oder rufen Sie an.',
      'Bestätigen Sie Name und Adresse. Zählernummer und Vertrag sind schon eingetragen.',
      'Wählen Sie, ob das Blatt per Post oder aufs Telefon kommt. Die erste Monatsrechnung folgt am Monatsende, und Ihre Ansprechperson meldet sich binnen drei Tagen.',
    ],
    en: [
      'Scan the code on your latest letter, or ring us.',
      'Confirm your name and address. Meter number and contract are already filled in.',
      'Choose whether the sheet comes by post or to your phone. The first monthly bill follows at the end of the month, and your contact gets in touch within three days.',
    ],
  },
  customerQuote: {
    de: [
      '„Vor zwei Jahren lag der Umschlag eine Woche ungeöffnet neben dem Toaster“, sagt eine Pflegerin aus dem Süden von Auental. „Jetzt schaue ich nach der Nachtschicht drauf, sehe 193 Euro und gehe schlafen. Und der Monteur kam um zehn. Verabredet war zehn. Ich musste nicht einmal eine Schicht tauschen.“',
    ],
    en: [
      '“Two years ago the envelope sat unopened beside the toaster for a week,” says a nurse from the south of Averdale. “Now I look at it after the night shift, see €193 and go to bed. And the technician came at ten. We had said ten. I did not even have to swap a shift.”',
    ],
  },
  callToAction: {
    de: [
      'Rufen Sie bis zum 31. Oktober an oder kommen Sie samstags von 9 bis 14 Uhr ins Kundenzentrum am Markt. Der Umstieg dauert fünf Minuten und kostet nichts.',
    ],
    en: [
      'Ring by 31 October or come to the service centre on the market square, Saturdays from 9 to 2. Switching takes five minutes and costs nothing.',
    ],
  },
};

/** @typedef {{ de: string, en: string }} Texts */

/**
 * Questions and answers; an empty answer is still open.
 * @type {{ id: string, audience: 'customer' | 'internal', owner?: Texts, due?: string, question: Texts, answer: Texts }[]}
 */
export const questions = [
  {
    id: 'what-is-it',
    audience: 'customer',
    question: { de: 'Was ist „Auental Klar“, und für wen ist es?', en: 'What is Averdale Clear, and who is it for?' },
    answer: {
      de: 'Es ist die neue Art, wie Sie mit uns abrechnen und uns erreichen. Es gilt für alle Haushalte, die Strom, Gas oder Fernwärme von uns beziehen, auch in Mietwohnungen.',
      en: 'It is the new way you are billed and the new way you reach us. It is for every household that takes electricity, gas or district heating from us, tenants included.',
    },
  },
  {
    id: 'price',
    audience: 'customer',
    question: { de: 'Wird es dadurch teurer?', en: 'Will it cost me more?' },
    answer: {
      de: 'Nein. Die drei Tarife sind für 71 Prozent der Haushalte günstiger als der bisherige, für 22 Prozent gleich. Die übrigen 7 Prozent rufen wir an, bevor sich etwas ändert.',
      en: 'No. For 71 per cent of households the three tariffs are cheaper than the old one, for 22 per cent the same. We will ring the other 7 per cent before anything changes.',
    },
  },
  {
    id: 'winter',
    audience: 'customer',
    question: {
      de: 'Zahle ich im Winter dann auf einmal das Dreifache?',
      en: 'Will I suddenly pay three times as much in winter?',
    },
    answer: {
      de: 'Nur, wenn Sie das wollen. Sie können den Betrag über zwölf Monate glätten. Auf dem Blatt sehen Sie dann beides: was Sie zahlen und was Sie verbraucht haben.',
      en: 'Only if you wish. You can spread the sum evenly over twelve months. The sheet then shows both: what you pay and what you used.',
    },
  },
  {
    id: 'late',
    audience: 'customer',
    question: { de: 'Was passiert, wenn Sie zu spät kommen?', en: 'What happens if you are late?' },
    answer: {
      de: 'Dann stehen 50 Euro auf Ihrer nächsten Rechnung, ohne Antrag. Als zu spät gilt, wer nach Ablauf der vereinbarten Stunde klingelt.',
      en: 'Then €50 appears on your next bill, with no form to fill in. Late means ringing your bell after the agreed hour has passed.',
    },
  },
  {
    id: 'data',
    audience: 'customer',
    question: {
      de: 'Wer sieht, wann ich zu Hause Strom verbrauche?',
      en: 'Who can see when I use electricity at home?',
    },
    answer: {
      de: 'Für die Rechnung genügt ein Wert im Monat. Genauere Werte sehen nur Sie. Wollen Sie dazu beraten werden, geben Sie sie für dieses eine Gespräch frei.',
      en: 'The bill needs one reading a month. Finer readings are visible to you alone. If you want advice on them, you release them for that one conversation.',
    },
  },
  {
    id: 'old-meter',
    audience: 'customer',
    owner: { de: 'Meister Netz und Zähler', en: 'Foreman, grid and metering' },
    due: '2027-03-26',
    question: {
      de: 'Ich habe noch den alten Zähler. Kann ich trotzdem mitmachen?',
      en: 'I still have the old meter. Can I take part?',
    },
    answer: { de: '', en: '' },
  },
  {
    id: 'demand',
    audience: 'internal',
    question: {
      de: 'Woher wissen wir, dass die Leute das wollen?',
      en: 'How do we know that people want this?',
    },
    answer: {
      de: 'Aus 46 Gesprächen am Küchentisch, 1.900 ausgewerteten Anrufen und einem Test mit 300 Haushalten. 88 Prozent wollten nach drei Monaten nicht zurück. Angenommen ist, dass das auch für Haushalte mit Fernwärme gilt.',
      en: 'From 46 conversations at kitchen tables, 1,900 analysed calls and a trial with 300 households. After three months, 88 per cent did not want to go back. We assume the same for households with district heating.',
    },
  },
  {
    id: 'cost',
    audience: 'internal',
    question: { de: 'Was kostet es, und was bringt es?', en: 'What does it cost, and what does it bring?' },
    answer: {
      de: 'Einmalig 2,4 Millionen Euro, danach 310.000 Euro im Jahr. Dagegen stehen 38 Prozent weniger Anrufe und eine Kündigungsquote von 6 statt 9 Prozent. Das trägt sich im dritten Jahr.',
      en: 'A one-off €2.4 million, then €310,000 a year. Against that stand 38 per cent fewer calls and a cancellation rate of 6 instead of 9 per cent. It pays for itself in the third year.',
    },
  },
  {
    id: 'not-in-version-one',
    audience: 'internal',
    question: { de: 'Was ist zum Start nicht dabei?', en: 'What is not included at launch?' },
    answer: {
      de: 'Gewerbekunden, Wasser und der stündliche Preis. Auch die Abrechnung von Mieterstrom folgt erst 2029.',
      en: 'Business customers, water and hourly prices. Billing for shared solar in blocks of flats follows in 2029.',
    },
  },
  {
    id: 'stop',
    audience: 'internal',
    question: {
      de: 'Woran messen wir es, und wann hören wir auf?',
      en: 'How do we measure it, and when do we stop?',
    },
    answer: {
      de: 'An drei Zahlen: Rechnung in einer Minute verstanden, Anruf in 60 Sekunden angenommen, Termin in der Stunde. Liegt eine davon sechs Monate unter 80 Prozent, halten wir den Ausbau an.',
      en: 'By three figures: bill understood within a minute, call answered within 60 seconds, visit within the hour. If one of them stays below 80 per cent for six months, we halt the roll-out.',
    },
  },
  {
    id: 'kill',
    audience: 'internal',
    question: { de: 'Woran könnte es scheitern?', en: 'What could kill it?' },
    answer: {
      de: 'Am Abrechnungssystem, wenn die Monatswerte nicht bis zum dritten Werktag da sind, und an uns, wenn Führungskräfte bei der ersten Beschwerdewelle zur alten Rechnung zurückwollen.',
      en: 'The billing system, if monthly readings are not in by the third working day; and ourselves, if managers want the old bill back at the first wave of complaints.',
    },
  },
  {
    id: 'staff',
    audience: 'internal',
    owner: { de: 'Leitung Kundenservice', en: 'Head of customer service' },
    due: '2027-04-09',
    question: {
      de: 'Reichen 38 Menschen im Service, wenn jede Kundin eine feste Ansprechperson hat?',
      en: 'Are 38 people in service enough if every customer has a contact of their own?',
    },
    answer: { de: '', en: '' },
  },
];
