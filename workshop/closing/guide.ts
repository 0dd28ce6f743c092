import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Der Tag endet mit Zusagen, die jemand gegeben hat, nicht mit einer Stimmung. Was offen ist, bekommt einen Namen und ein Datum.',
  result:
    'Zusagen mit Person und Datum, die Entscheidungen des Tages, ein leerer Themenspeicher, eine Zahl für den Tag, das letzte Wort der Kundin und der Termin in 90 Tagen.',
  minutes: 20,
  moves: [
    {
      title: 'Entscheidungen vorlesen',
      minutes: 3,
      text: 'Lesen Sie jede Entscheidung vor und fragen Sie: „Gilt das so?“ Wer zögert, sagt es jetzt. Streichen Sie lieber eine Entscheidung, als sie halb stehen zu lassen.',
    },
    {
      title: 'Themenspeicher leeren',
      minutes: 4,
      text: 'Nehmen Sie jedes Thema einmal in die Hand: geklärt, übernimmt jemand oder entfällt. Eine Minute je Thema genügt. „Offen“ ist am Ende keine erlaubte Antwort.',
    },
    {
      title: 'Zusagen geben',
      minutes: 6,
      text: 'Sagen Sie: „Was tue ich selbst bis wann? Bitte beginnen Sie mit Ich.“ Jede Person spricht einen Satz. Ein Datum, das erst in drei Monaten liegt, ist kein Anfang: Fragen Sie nach dem ersten Schritt in den nächsten zwei Wochen.',
    },
    {
      title: 'Den Tag bewerten',
      minutes: 3,
      text: 'Alle schreiben still eine Zahl von 0 bis 10 auf. Fragen Sie danach nicht: „Warum so wenig?“, sondern: „Was hätte ihn für Sie zu einer Zehn gemacht?“ Notieren Sie die Antworten wörtlich und ohne sich zu erklären.',
    },
    {
      title: 'Das letzte Wort',
      minutes: 2,
      text: 'Jemand setzt sich auf den leeren Stuhl und spricht als Kundin oder Kunde: „Was habe ich heute gehört, und was glaube ich davon?“ Niemand antwortet. Halten Sie den Satz fest.',
    },
    {
      title: 'Den Termin setzen',
      minutes: 2,
      text: 'Legen Sie die Nachschau fest, während alle noch sitzen: in 90 Tagen, eine Stunde, mit dieser Datei. Schließen Sie mit einem Dank und beenden Sie pünktlich.',
    },
  ],
  questions: [
    'Welche Zusage würde der leere Stuhl sich merken?',
    'Was davon fangen wir am Montag an?',
    'Wer muss noch zustimmen, und wer fragt diese Person?',
    'Woran merken wir in 90 Tagen, dass dieser Tag sich gelohnt hat?',
    'Was lassen wir ab morgen bleiben?',
  ],
  pitfalls: [
    'Es heißt „wir“ und „man“. Fragen Sie freundlich: „Wer genau?“ – und warten Sie.',
    'Alle Zusagen enden auf denselben Tag. Lassen Sie jede Person das Datum selbst nennen.',
    'Zum Schluss beginnt eine neue Debatte. Sagen Sie: „Das ist ein gutes Thema für den Speicher. Wer nimmt es mit?“',
    'Die Bewertung wird zum Lob für die Moderation. Fragen Sie nach dem Ergebnis, nicht nach dem Ablauf.',
  ],
  emptyChair: 'Was davon merke ich in 90 Tagen?',
};

const en: Guide = {
  aim: 'The day ends with commitments that somebody has made, not with a mood. What is open gets a name and a date.',
  result:
    'Commitments with a person and a date, the decisions of the day, an empty parking lot, a number for the day, the customer’s last word, and an appointment in 90 days.',
  minutes: 20,
  moves: [
    {
      title: 'Read out the decisions',
      minutes: 3,
      text: 'Read out each decision and ask: “Does that stand?” Anyone who hesitates says so now. Better to strike a decision than to leave it half standing.',
    },
    {
      title: 'Clear the parking lot',
      minutes: 4,
      text: 'Take up each topic once: settled, taken on by someone, or dropped. A minute a topic is enough. “Open” is not an allowed answer at the end.',
    },
    {
      title: 'Make commitments',
      minutes: 6,
      text: 'Say: “What will I do myself, and by when? Please begin with I.” Everyone speaks one sentence. A date three months away is not a beginning: ask for the first step within the next two weeks.',
    },
    {
      title: 'Rate the day',
      minutes: 3,
      text: 'Everyone silently writes down a number from 0 to 10. Then do not ask “Why so low?” but “What would have made it a ten for you?” Note the answers word for word, and do not explain yourself.',
    },
    {
      title: 'The last word',
      minutes: 2,
      text: 'Someone takes the empty chair and speaks as the customer: “What have I heard today, and what of it do I believe?” Nobody replies. Record the sentence.',
    },
    {
      title: 'Set the date',
      minutes: 2,
      text: 'Fix the follow-up while everyone is still seated: in 90 days, for an hour, with this file. Close with thanks, and finish on time.',
    },
  ],
  questions: [
    'Which commitment would the empty chair remember?',
    'What of this do we start on Monday?',
    'Who still has to agree, and who will ask them?',
    'How will we know in 90 days that today was worth it?',
    'What do we stop doing tomorrow?',
  ],
  pitfalls: [
    'People say “we” and “one”. Ask kindly “Who exactly?” – and wait.',
    'All commitments end on the same day. Let each person name their own date.',
    'A new debate starts at the very end. Say: “That is a good topic for the parking lot. Who takes it along?”',
    'The rating turns into praise for the facilitator. Ask about the result, not about the procedure.',
  ],
  emptyChair: 'What of this will I notice in 90 days?',
};

export const closingGuide = { de, en } satisfies Localized<Guide>;
