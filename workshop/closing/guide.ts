import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Der Tag endet mit Zusagen, die jemand gegeben hat, nicht mit einer Stimmung. Was offen ist, bekommt einen Namen und ein Datum.',
  result:
    'Zusagen mit Person und Datum, die Entscheidungen des Tages, ein leerer Themenspeicher, eine Zahl für den Tag, das letzte Wort der Kundin und der Termin in 90 Tagen.',
  good: 'Jede Zusage hat einen Namen, ein Verb und einen Tag in den nächsten zwei Wochen, und niemand musste dazu überredet werden. Der Termin in 90 Tagen steht in allen Kalendern, bevor jemand die Jacke anzieht.',
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
      text: 'Lesen Sie jedes Thema einmal vor und fragen Sie: „Ist das entschieden, kommt es auf die Roadmap, sagt es jemand zu, oder entfällt es?“ Eine Minute je Thema genügt. „Offen“ ist am Ende keine erlaubte Antwort.',
    },
    {
      title: 'Zusagen geben',
      minutes: 6,
      text: 'Sagen Sie: „Was tue ich selbst bis wann? Bitte beginnen Sie mit Ich.“ Jede Person spricht einen Satz. Ein Datum, das erst in drei Monaten liegt, ist kein Anfang: Fragen Sie nach dem ersten Schritt in den nächsten zwei Wochen.',
    },
    {
      title: 'Den Tag bewerten',
      minutes: 3,
      text: 'Sagen Sie: „Schreiben Sie still eine Zahl von 0 bis 10 auf: Was war dieser Tag wert?“ Fragen Sie danach nicht: „Warum so wenig?“, sondern: „Was hätte ihn für Sie zu einer Zehn gemacht?“ Notieren Sie die Antworten wörtlich, und erklären Sie nichts.',
    },
    {
      title: 'Das letzte Wort',
      minutes: 2,
      text: 'Fragen Sie: „Wer spricht zum Schluss für die Kundin?“ Diese Person setzt sich auf den leeren Stuhl und sagt, was sie heute gehört hat und was sie davon glaubt. Niemand antwortet. Halten Sie den Satz fest.',
    },
    {
      title: 'Den Termin setzen',
      minutes: 2,
      text: 'Legen Sie die Nachschau fest, während alle noch sitzen. Sagen Sie: „In 90 Tagen sehen wir nach, eine Stunde lang, mit dieser Datei. Welcher Tag passt?“ Schließen Sie mit einem Dank und beenden Sie pünktlich.',
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
  halved: {
    moves: [
      { title: 'Entscheidungen vorlesen', minutes: 2 },
      { title: 'Zusagen geben', minutes: 5 },
      { title: 'Das letzte Wort', minutes: 1 },
      { title: 'Den Termin setzen', minutes: 2 },
    ],
    leftOut:
      'Den Themenspeicher gehen Sie in der letzten Pause mit denen durch, die ein Thema hineingelegt haben. Die Bewertung sammeln Sie beim Hinausgehen auf Karten und tragen sie danach ein.',
  },
  emptyChair: 'Was davon merke ich in 90 Tagen?',
};

const en: Guide = {
  aim: 'The day ends with commitments that somebody has made, not with a mood. What is open gets a name and a date.',
  result:
    'Commitments with a person and a date, the decisions of the day, an empty parking lot, a number for the day, the customer’s last word, and an appointment in 90 days.',
  good: 'Every commitment has a name, a verb and a day within the next two weeks, and nobody had to be talked into it. The date in 90 days is in everyone’s calendar before the first coat is on.',
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
      text: 'Read out each topic once and ask: “Is this decided, does it go on the roadmap, does someone commit to it, or do we drop it?” A minute a topic is enough. “Open” is not an allowed answer at the end.',
    },
    {
      title: 'Make commitments',
      minutes: 6,
      text: 'Say: “What will I do myself, and by when? Please begin with I.” Everyone speaks one sentence. A date three months away is not a beginning: ask for the first step within the next two weeks.',
    },
    {
      title: 'Rate the day',
      minutes: 3,
      text: 'Say: “In silence, write down a number from 0 to 10: what was this day worth?” Then do not ask “Why so low?” but “What would have made it a ten for you?” Note the answers word for word, and explain nothing.',
    },
    {
      title: 'The last word',
      minutes: 2,
      text: 'Ask: “Who speaks for the customer to finish?” That person takes the empty chair and says what they have heard today, and what of it they believe. Nobody replies. Record the sentence.',
    },
    {
      title: 'Set the date',
      minutes: 2,
      text: 'Fix the follow-up while everyone is still seated. Say: “In 90 days we look at this again, for an hour, with this file. Which day suits you?” Close with thanks, and finish on time.',
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
  halved: {
    moves: [
      { title: 'Read out the decisions', minutes: 2 },
      { title: 'Make commitments', minutes: 5 },
      { title: 'The last word', minutes: 1 },
      { title: 'Set the date', minutes: 2 },
    ],
    leftOut:
      'Go through the parking lot in the last break with those who put a topic there. Collect the rating on cards at the door and enter it afterwards.',
  },
  emptyChair: 'What of this will I notice in 90 days?',
};

export const closingGuide = { de, en } satisfies Localized<Guide>;
