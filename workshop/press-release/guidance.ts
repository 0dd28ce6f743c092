import type { Localized } from '../language';
import type { PartId } from './schema';

/**
 * Guidance for one part: its content and its check, an invented example, and its length in words. The examples of all parts tell
 * one story, so that an empty press release shows how its parts work together.
 */
export interface PartGuidance {
  guidance: string;
  /** Shown in the empty part until the first letter is typed. */
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
      'Ein Satz, der die Neuigkeit für die Kundin nennt. Prüfen Sie: Versteht ihn jemand, der Ihre Firma nicht kennt, beim ersten Lesen?',
    example: 'Wer in Erlenbrück ein Paket zurückgibt, muss dafür nicht mehr aus dem Haus',
  },
  subheadline: {
    guidance:
      'Für wen ist es, und was haben diese Menschen davon? Prüfen Sie: Steht hier ein Nutzen und keine Eigenschaft?',
    example: 'Familien und Berufstätige sparen sich zwei Wege und haben ihr Geld am nächsten Abend wieder.',
  },
  placeAndDate: {
    guidance:
      'Ort und Tag der Einführung, zwölf bis vierundzwanzig Monate von heute. Prüfen Sie: Würden Sie sich diesen Tag in den Kalender schreiben?',
    example: 'Erlenbrück, 4. Mai 2029',
  },
  summary: {
    guidance:
      'Wer, was, ab wann und wozu, in drei bis vier Sätzen. Prüfen Sie: Kann alles Wichtige weitererzählen, wer nur diesen Absatz liest?',
    example:
      'Ab heute stellen Kundinnen und Kunden in Erlenbrück vor die Tür, was sie zurückgeben möchten. Abgeholt wird es am nächsten Morgen, ohne Etikett und ohne Anstehen.',
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
      '„Ich habe selbst ein Paar Schuhe zurückgeschickt und dafür zweimal angestanden. Danach brauchte ich keine Auswertung mehr“, sagt die Geschäftsführerin.',
  },
  howItWorks: {
    guidance:
      'Höchstens drei Schritte, jeder beginnt mit einem Tätigkeitswort. Prüfen Sie: Könnte die Kundin nach dem Lesen sofort anfangen?',
    example: 'Rufen Sie an. Nennen Sie den Tag, der Ihnen passt. Legen Sie das Paket am Abend davor vor die Tür.',
  },
  customerQuote: {
    guidance:
      'Vorher, nachher und ein Detail, das sich niemand ausdenkt. Das Zitat bleibt als erfunden gekennzeichnet, bis ein echter Mensch es freigibt.',
    example:
      '„Früher stand das Paket zwei Wochen im Flur, bis ich Zeit hatte. Dieses war weg, bevor der Kaffee kalt war“, sagt eine Kundin aus Erlenbrück.',
  },
  callToAction: {
    guidance:
      'Was die Leserin jetzt tun kann, wo, und was es kostet. Prüfen Sie: Gibt es genau einen nächsten Schritt?',
    example:
      'Probieren Sie es mit Ihrer nächsten Bestellung aus. Die Abholung kostet nichts, und Sie müssen sich nirgends anmelden.',
  },
};

const en: Record<PartId, Omit<PartGuidance, 'words'>> = {
  headline: {
    guidance:
      'One sentence that tells the customer the news. Check: does someone who does not know your organisation understand it at first reading?',
    example: 'People in Birchcombe no longer have to leave the house to return a parcel',
  },
  subheadline: {
    guidance: 'Who is it for, and what do they get out of it? Check: is this a benefit rather than a feature?',
    example: 'Families and working people save two trips and have their money back by the next evening.',
  },
  placeAndDate: {
    guidance:
      'Place and day of the launch, twelve to twenty-four months from now. Check: would you put this day in your diary?',
    example: 'Birchcombe, 4 May 2029',
  },
  summary: {
    guidance:
      'Who, what, from when and what for, in three or four sentences. Check: can someone who reads only this paragraph pass on everything that matters?',
    example:
      'From today, customers in Birchcombe leave outside the door whatever they want to return. It is collected next morning, with no label and no queue.',
  },
  problem: {
    guidance:
      'The trouble from the customer’s side, with at least one number. Check: is there not a single word about the solution yet?',
    example: 'Until now, anyone returning a parcel made two trips on average and waited eleven days for their money.',
  },
  solution: {
    guidance:
      'Begin with what the customer does, and only then say what you do. Check: can every sentence be verified with a yes or no?',
    example: 'You put the parcel outside your door. Next morning it is gone; by evening the money is in your account.',
  },
  leaderQuote: {
    guidance:
      'Why the leader cares about the customer, in spoken language. Check: would they say it exactly like this without notes?',
    example:
      '“I sent back a pair of shoes myself and queued twice. After that I needed no report,” says the managing director.',
  },
  howItWorks: {
    guidance:
      'Three steps at most, each beginning with a verb. Check: could the customer start straight after reading?',
    example: 'Call us. Name the day that suits you. Put the parcel outside your door the evening before.',
  },
  customerQuote: {
    guidance:
      'Before, after, and a detail nobody would make up. The quote stays marked as invented until a real person approves it.',
    example:
      '“A parcel used to stand in the hall for two weeks until I found the time. This one was gone before my coffee got cold,” says a customer from Birchcombe.',
  },
  callToAction: {
    guidance: 'What readers can do now, where, and what it costs. Check: is there exactly one next step?',
    example: 'Try it with your next order. Collection is free, and there is nothing to sign up for.',
  },
};

const withWords = (texts: typeof de): Record<PartId, PartGuidance> =>
  Object.fromEntries(
    Object.entries(texts).map(([part, text]) => [part, { ...text, words: words[part as PartId] }]),
  ) as Record<PartId, PartGuidance>;

/** Guidance for the ten parts of the press release. */
export const partGuidance: Localized<Record<PartId, PartGuidance>> = { de: withWords(de), en: withWords(en) };
