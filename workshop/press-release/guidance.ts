import type { InBoth } from '../language';
import type { PartId } from './schema';

/** What helps to write one part: what belongs there and the check, an invented example, and its length in words. */
export interface PartGuidance {
  guidance: string;
  /** Stands in the empty part and disappears with the first letter. */
  example: string;
  words: { min: number; max: number };
}

/** Target lengths in words. Together they stay below one and a half pages. */
const words: Record<PartId, PartGuidance['words']> = {
  headline: { min: 6, max: 14 },
  subheadline: { min: 12, max: 28 },
  placeAndDate: { min: 2, max: 6 },
  summary: { min: 40, max: 75 },
  problem: { min: 45, max: 85 },
  solution: { min: 55, max: 110 },
  leaderQuote: { min: 30, max: 55 },
  howItWorks: { min: 35, max: 70 },
  customerQuote: { min: 30, max: 60 },
  callToAction: { min: 12, max: 35 },
};

const de: Record<PartId, Omit<PartGuidance, 'words'>> = {
  headline: {
    guidance:
      'Ein Satz, der die Neuigkeit für die Kundin nennt. Prüfen Sie: Versteht ihn jemand, der Ihr Haus nicht kennt, beim ersten Lesen?',
    example: 'Wer in Erlenmoor umzieht, nimmt seinen Hausarzt jetzt einfach mit',
  },
  subheadline: {
    guidance:
      'Für wen ist es, und was haben diese Menschen davon? Prüfen Sie: Steht hier ein Nutzen und keine Eigenschaft?',
    example: 'Familien mit Kindern bekommen am selben Tag einen Termin und sehen vorher, wie lange sie warten.',
  },
  placeAndDate: {
    guidance:
      'Ort und Tag der Einführung, zwölf bis vierundzwanzig Monate von heute. Prüfen Sie: Würden Sie sich diesen Tag in den Kalender schreiben?',
    example: 'Erlenbrück, 4. Mai 2029',
  },
  summary: {
    guidance:
      'Wer, was, ab wann und wozu, in drei bis vier Sätzen. Prüfen Sie: Wer nur diesen Absatz liest, kann alles Wichtige weitererzählen.',
    example:
      'Ab heute wählen Pendlerinnen und Pendler an der Haltestelle selbst, ob der Bus in fünf oder in zehn Minuten kommt.',
  },
  problem: {
    guidance:
      'Der Ärger aus Sicht der Kundin, mit mindestens einer Zahl. Prüfen Sie: Kommt die Lösung hier noch mit keinem Wort vor?',
    example: 'Wer bisher ein Paket zurückgab, fuhr im Schnitt zweimal und wartete elf Tage auf sein Geld.',
  },
  solution: {
    guidance:
      'Beginnen Sie mit dem, was die Kundin tut, und erst dann mit dem, was Sie tun. Prüfen Sie: Lässt sich jeder Satz mit Ja oder Nein überprüfen?',
    example: 'Sie legen das Paket vor die Tür. Am nächsten Morgen ist es abgeholt, am Abend das Geld auf dem Konto.',
  },
  leaderQuote: {
    guidance:
      'Warum es der Leitung um die Kundin geht, in gesprochener Sprache. Prüfen Sie: Würde die Person das ohne Zettel genauso sagen?',
    example:
      '„Ich habe einen Tag lang selbst in der Warteschleife gesessen. Danach brauchte ich keine Auswertung mehr“, sagt die Geschäftsführerin.',
  },
  howItWorks: {
    guidance:
      'Höchstens drei Schritte, jeder beginnt mit einem Tätigkeitswort. Prüfen Sie: Könnte die Kundin nach dem Lesen sofort anfangen?',
    example: 'Rufen Sie an. Nennen Sie den Tag, der Ihnen passt. Öffnen Sie zur vereinbarten Stunde die Tür.',
  },
  customerQuote: {
    guidance:
      'Vorher, nachher und ein Detail, das sich niemand ausdenkt. Das Zitat bleibt als erfunden gekennzeichnet, bis ein echter Mensch es freigibt.',
    example:
      '„Früher habe ich mir für den Anruf einen halben Tag freigehalten. Diesmal war der Kaffee noch warm“, sagt eine Kundin aus Erlenbrück.',
  },
  callToAction: {
    guidance:
      'Was die Leserin jetzt tun kann, wo, und was es kostet. Prüfen Sie: Gibt es genau einen nächsten Schritt?',
    example:
      'Fragen Sie ab Montag in jeder Filiale nach dem blauen Heft. Es kostet nichts und passt in die Jackentasche.',
  },
};

const en: Record<PartId, Omit<PartGuidance, 'words'>> = {
  headline: {
    guidance:
      'One sentence that tells the customer the news. Check: does someone who does not know your organisation understand it at first reading?',
    example: 'People who move house in Lower Fenwick now simply take their doctor along',
  },
  subheadline: {
    guidance: 'Who is it for, and what do they get out of it? Check: is this a benefit rather than a feature?',
    example: 'Families with children get a same-day appointment and see beforehand how long they will wait.',
  },
  placeAndDate: {
    guidance:
      'Place and day of the launch, twelve to twenty-four months from now. Check: would you put this day in your diary?',
    example: 'Birchcombe, 4 May 2029',
  },
  summary: {
    guidance:
      'Who, what, from when and what for, in three or four sentences. Check: whoever reads only this paragraph can pass on everything that matters.',
    example: 'From today, commuters at the stop choose for themselves whether the bus comes in five minutes or in ten.',
  },
  problem: {
    guidance:
      'The trouble from the customer’s side, with at least one number. Check: is the solution still not mentioned with a single word?',
    example: 'Until now, anyone returning a parcel made two trips on average and waited eleven days for their money.',
  },
  solution: {
    guidance:
      'Begin with what the customer does, and only then say what you do. Check: can every sentence be answered with yes or no?',
    example: 'You put the parcel outside your door. Next morning it is gone; by evening the money is in your account.',
  },
  leaderQuote: {
    guidance:
      'Why the leader cares about the customer, in spoken language. Check: would they say it exactly like this without notes?',
    example: '“I spent a whole day on hold myself. After that I needed no report,” says the managing director.',
  },
  howItWorks: {
    guidance:
      'Three steps at most, each beginning with a verb. Check: could the customer start straight after reading?',
    example: 'Call us. Name the day that suits you. Open the door at the agreed hour.',
  },
  customerQuote: {
    guidance:
      'Before, after, and a detail nobody would make up. The quote stays marked as invented until a real person approves it.',
    example:
      '“I used to keep half a day free for that call. This time my coffee was still warm,” says a customer from Birchcombe.',
  },
  callToAction: {
    guidance: 'What readers can do now, where, and what it costs. Check: is there exactly one next step?',
    example: 'From Monday, ask for the blue booklet in any branch. It is free and fits in your pocket.',
  },
};

const withWords = (texts: typeof de): Record<PartId, PartGuidance> =>
  Object.fromEntries(
    Object.entries(texts).map(([part, text]) => [part, { ...text, words: words[part as PartId] }]),
  ) as Record<PartId, PartGuidance>;

/** Guidance for the ten parts of the press release. */
export const partGuidance: InBoth<Record<PartId, PartGuidance>> = { de: withWords(de), en: withWords(en) };
