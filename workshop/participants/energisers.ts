import type { Localized } from '../language';

/** Something short that wakes the room up or opens a talk: what the facilitator does, and says in quotation marks. */
interface Energiser {
  kind: 'move' | 'question';
  title: string;
  /** How long it takes, in minutes. */
  minutes: number;
  text: string;
}

const de: readonly Energiser[] = [
  {
    kind: 'move',
    title: 'Neben jemand Neues',
    minutes: 2,
    text: 'Alle stehen auf und setzen sich neben einen Menschen, mit dem sie heute noch nicht gesprochen haben. Weiter geht es, wenn alle neu sitzen.',
  },
  {
    kind: 'move',
    title: 'Linie der Kundennähe',
    minutes: 5,
    text: 'Sagen Sie: „Dort an der Tür heißt: heute mit einer Kundin gesprochen. Am Fenster: vor mehr als einem Jahr.“ Alle stellen sich auf die Linie. Fragen Sie drei Personen, was sie zuletzt gehört haben.',
  },
  {
    kind: 'move',
    title: 'Zu zweit um das Haus',
    minutes: 8,
    text: 'Zu zweit eine Runde gehen, ohne Telefon. Auf dem Hinweg spricht die eine Person, auf dem Rückweg die andere: „Was hat mich heute überrascht?“ Danach ein Satz von jedem Paar.',
  },
  {
    kind: 'move',
    title: 'Bis zwanzig zählen',
    minutes: 3,
    text: 'Alle zählen gemeinsam bis zwanzig, ohne Absprache, jede Zahl sagt eine Person. Sprechen zwei zugleich, beginnt es von vorn. Es gelingt, sobald alle aufeinander hören.',
  },
  {
    kind: 'move',
    title: 'Daumenprobe',
    minutes: 2,
    text: 'Alle schließen die Augen und zeigen mit dem Daumen, ob wir auf dem richtigen Weg sind. Augen auf. Hören Sie eine Stimme von oben und eine von unten, ohne Debatte.',
  },
  {
    kind: 'move',
    title: 'Eine Minute Stille',
    minutes: 1,
    text: 'Sagen Sie: „Eine Minute, in der niemand etwas sagt. Danach schreibt jede Person einen Satz auf.“ Das hilft am meisten, wenn viele zugleich reden.',
  },
  {
    kind: 'question',
    title: 'Der letzte eigene Anruf',
    minutes: 5,
    text: 'Zu zweit: „Wann haben Sie zuletzt selbst irgendwo um Hilfe gebeten, und in welchem Moment entschied sich Ihre Laune?“ Sammeln Sie drei dieser Momente.',
  },
  {
    kind: 'question',
    title: 'Das Gegenteil',
    minutes: 6,
    text: 'Fragen Sie: „Was müssten wir tun, damit diese Kundin nie wiederkommt?“ Drei Minuten sammeln, dann jeden Punkt umdrehen. Was davon tun wir heute schon?',
  },
  {
    kind: 'question',
    title: 'Mit anderen Augen',
    minutes: 6,
    text: 'Jede Person spricht eine Minute lang für einen anderen Bereich: der Vertrieb für die IT, die IT für den Service. „Was brauche ich von den anderen, damit die Kundin zufrieden ist?“',
  },
  {
    kind: 'question',
    title: 'Heute Abend am Küchentisch',
    minutes: 3,
    text: 'Fragen Sie: „Was erzählt die Kundin heute Abend über uns, in drei Wörtern?“ Reihum, ohne Begründung. Schreiben Sie die Wörter groß auf.',
  },
  {
    kind: 'question',
    title: 'Wer fehlt hier?',
    minutes: 4,
    text: 'Fragen Sie: „Welche Stimme fehlt heute in diesem Raum, und was würde sie jetzt sagen?“ Wer eine Antwort hat, setzt sich für einen Satz auf den leeren Stuhl.',
  },
  {
    kind: 'question',
    title: 'Was wäre leichter?',
    minutes: 4,
    text: 'Wenn es stockt, fragen Sie: „Angenommen, das wäre ganz leicht: Was täten wir dann als Erstes?“ Zwei Minuten still schreiben, dann vorlesen.',
  },
];

const en: readonly Energiser[] = [
  {
    kind: 'move',
    title: 'Next to someone new',
    minutes: 2,
    text: 'Everyone gets up and sits down beside somebody they have not yet spoken to today. Carry on once the whole room has moved.',
  },
  {
    kind: 'move',
    title: 'How close to customers',
    minutes: 5,
    text: 'Say: “By the door means I spoke to a customer today. By the window: more than a year ago.” People line up in between. Ask three of them what they last heard.',
  },
  {
    kind: 'move',
    title: 'Once round the building',
    minutes: 8,
    text: 'A walk in pairs, phones left behind. One person speaks on the way out, the other on the way back: “What has surprised me today?” One sentence from each pair afterwards.',
  },
  {
    kind: 'move',
    title: 'Count to twenty',
    minutes: 3,
    text: 'The room counts to twenty together, unplanned, one voice per number. When two speak at once, start again. It works as soon as people listen to each other.',
  },
  {
    kind: 'move',
    title: 'Thumbs, eyes closed',
    minutes: 2,
    text: 'Everyone closes their eyes and shows with a thumb whether we are on the right track. Eyes open. Hear one voice from the top and one from the bottom, without a debate.',
  },
  {
    kind: 'move',
    title: 'One minute of silence',
    minutes: 1,
    text: 'Say: “For one minute nobody speaks. Then each of us writes down one sentence.” It helps most when many are talking at once.',
  },
  {
    kind: 'question',
    title: 'Your own last call',
    minutes: 5,
    text: 'In pairs: “When did you last ask somebody for help yourself, and which moment made or spoiled your mood?” Collect three of those moments.',
  },
  {
    kind: 'question',
    title: 'The opposite',
    minutes: 6,
    text: 'Ask: “What would we have to do so that this customer never comes back?” Three minutes to collect, then turn each point round. Which of them do we do already?',
  },
  {
    kind: 'question',
    title: 'Through other eyes',
    minutes: 6,
    text: 'Each person speaks for another function for a minute: sales for IT, IT for service. “What do I need from the rest of you for the customer to be happy?”',
  },
  {
    kind: 'question',
    title: 'At the kitchen table tonight',
    minutes: 3,
    text: 'Ask: “What does the customer say about us tonight, in three words?” Round the table, without reasons. Write the words up large.',
  },
  {
    kind: 'question',
    title: 'Who is missing?',
    minutes: 4,
    text: 'Ask: “Whose voice is missing from this room today, and what would it say now?” Whoever has an answer takes the empty chair for one sentence.',
  },
  {
    kind: 'question',
    title: 'If it were easy',
    minutes: 4,
    text: 'When things are stuck, ask: “Suppose this were quite easy: what would we do first?” Two minutes of silent writing, then read it out.',
  },
];

export const energisers = { de, en } satisfies Localized<readonly Energiser[]>;
