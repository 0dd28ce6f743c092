import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Die Runde entscheidet, wozu sie alles von den Kundinnen und Kunden her denken will, und was dafür zurücksteht. Erst danach wird geträumt.',
  result:
    'Vier Antworten, fünf Prioritäten mit Heute und Ziel, drei Wechsel im Denken mit einem ersten Zeichen, die Konflikte mit einer Regel und ein Satz.',
  good: 'Mit dem Satz in der Hand wäre mindestens eine Entscheidung vom letzten Monat anders ausgefallen, und die Runde kann sagen, welche. Bei mindestens einer Priorität hat jemand laut gesagt, was dafür wegfällt.',
  minutes: 30,
  moves: [
    {
      title: 'Den Anlass zurückholen',
      minutes: 3,
      text: 'Lesen Sie den deutlichsten Befund der Standortbestimmung vor. Sagen Sie: „Das ist unser Spiegelbild. Bevor wir malen, wie es werden soll, klären wir, wozu wir es ändern. Am Ende steht ein einziger Satz.“ Zeigen Sie auf den leeren Stuhl und lassen Sie zehn Sekunden Stille.',
    },
    {
      title: 'Vier Antworten, zuerst still',
      minutes: 9,
      text: 'Verteilen Sie die vier Fragen auf vier kleine Gruppen. Sagen Sie: „Jede und jeder schreibt zwei Minuten allein, dann einigt sich die Gruppe auf zwei oder drei Sätze. Was Sie verwerfen, geben Sie mir trotzdem.“ Tragen Sie die Antwort ein und jede ernsthafte Gegenmeinung als Alternative. Lesen Sie vor und fragen Sie: „Wer würde eine Alternative zur Antwort machen, und warum?“ Tauschen Sie nur, wenn niemand widerspricht; sonst bleibt beides stehen.',
    },
    {
      title: 'Fünf Prioritäten setzen',
      minutes: 7,
      text: 'Lesen Sie je ein Paar vor. Sagen Sie: „Links geht vor. Rechts ist nicht falsch, es kommt nur an zweiter Stelle. Auf drei zeigt jede Hand, wo wir heute stehen.“ Setzen Sie Heute auf die Mitte der Hände, dann ebenso das Ziel. Liegen zwei Hände weit auseinander, fragen Sie beide nach dem letzten Beispiel. Notieren Sie die Ausnahme: „Wo darf der rechte Pol weiter vorgehen?“',
    },
    {
      title: 'Drei Wechsel übersetzen',
      minutes: 5,
      text: 'Nehmen Sie die drei Wechsel nacheinander, je anderthalb Minuten. Fragen Sie: „Was tun wir morgen anders, wenn das gilt?“ Und dann: „Woran würde ich es merken, wenn ich in sechs Wochen unangemeldet vorbeikomme?“ Nehmen Sie nur Zeichen an, die man sehen oder hören kann.',
    },
    {
      title: 'Gleichgewicht und Konflikte',
      minutes: 4,
      text: 'Fragen Sie nacheinander Leitung, leeren Stuhl und die Menschen mit Kundenkontakt: „Was brauchen Sie, damit Sie das mittragen?“ Sagen Sie: „Wo beißt sich das?“ Schreiben Sie je Konflikt eine Regel, nach der im Zweifel entschieden wird. Ein Konflikt ohne Regel ist in Ordnung, einer ohne Namen nicht.',
    },
    {
      title: 'Der eine Satz',
      minutes: 2,
      text: 'Öffnen Sie den Vorschlag aus den Antworten und lesen Sie ihn vor; er wird holpern. Sagen Sie: „Wie würden Sie das Ihrer Nachbarin sagen?“ Schreiben Sie deren Fassung auf, lesen Sie zweimal laut und hören Sie auf zu feilen. Der Satz kommt im Laufe des Tages wieder.',
    },
  ],
  questions: [
    'Was würden wir dafür aufgeben, auch wenn es heute Geld bringt?',
    'Welche Entscheidung vom letzten Monat wäre mit diesem Satz anders ausgefallen?',
    'Wächst damit wirklich etwas, oder fühlt es sich nur gut an?',
    'Wer im Haus verliert dabei, und was bieten wir dieser Person an?',
    'Warum steht der Regler heute dort? Welches Ziel oder welche Prämie hält ihn fest?',
    'Könnte ein Wettbewerber denselben Satz schreiben?',
  ],
  pitfalls: [
    'Alle nicken. Dann ist der Satz zu weich: Fragen Sie, was wegfällt, und schreiben Sie das hinein.',
    'Alle Ziele stehen ganz links. Sagen Sie: „Wählen Sie zwei, bei denen es wehtut. Die anderen bleiben, wo sie sind.“',
    'Der rechte Pol gilt plötzlich als Schande. Wer Standards, Werbung oder Neukundschaft verantwortet, braucht eine Ausnahme mit Namen, sonst arbeitet diese Person ab morgen dagegen.',
    'Der Satz wird zum Streit um Wörter. Parken Sie das Wort, nicht den Satz, und gehen Sie weiter.',
  ],
  halved: {
    moves: [
      { title: 'Die Fragen nach Ziel und Wachstum, still und in zwei Gruppen', minutes: 6 },
      { title: 'Die zwei Prioritäten mit dem größten Abstand', minutes: 4 },
      { title: 'Ein Wechsel im Denken', minutes: 2 },
      { title: 'Der eine Satz', minutes: 3 },
    ],
    leftOut:
      'Die beiden anderen Fragen beantwortet die Leitung bis zur nächsten Pause schriftlich. Das Gleichgewicht kommt bei den Betriebsabläufen wieder, wenn jeder Bereich sagt, womit er aufhört.',
  },
  emptyChair: 'In Ihrem Satz kommt Wachstum vor. Was davon wächst auf meiner Seite?',
};

const en: Guide = {
  aim: 'The room decides why it wants to think from the customer’s side, and what takes second place for it. Only then does it start to dream.',
  result:
    'Four answers, five priorities with today and target, three shifts of thinking with a first sign, the conflicts with a rule, and one sentence.',
  good: 'With the sentence in hand, at least one of last month’s decisions would have gone the other way, and people can say which. For at least one priority somebody has said aloud what will go for it.',
  minutes: 30,
  moves: [
    {
      title: 'Bring back the reason',
      minutes: 3,
      text: 'Read out the plainest finding of the reality check. Say: “That is us in the mirror. Before we paint what it should become, let us settle why we are changing it. We will leave with a single sentence.” Point at the empty chair and allow ten seconds of silence.',
    },
    {
      title: 'Four answers, silence first',
      minutes: 9,
      text: 'Give the four questions to four small groups. Say: “Two minutes on your own, in writing. Then agree on two or three sentences. What you drop, you still hand to me.” Enter the answer, and every serious dissent as an alternative. Read them out and ask: “Who would make an alternative the answer, and why?” Swap only if nobody objects; otherwise both stay.',
    },
    {
      title: 'Set five priorities',
      minutes: 7,
      text: 'Read out one pair at a time. Say: “Left goes first. Right is not wrong, it just comes second. On three, every hand shows where we are today.” Put Today at the middle of the hands, then the target in the same way. If two hands are far apart, ask both for their latest example. Note the exception: “Where may the right pole still go first?”',
    },
    {
      title: 'Translate three shifts',
      minutes: 5,
      text: 'Take the three shifts in turn, a minute and a half each. Ask: “What do we do differently tomorrow if this holds?” And then: “What would I notice if I dropped in unannounced six weeks from now?” Accept only signs that can be seen or heard.',
    },
    {
      title: 'Balance and conflicts',
      minutes: 4,
      text: 'Ask leadership, the empty chair and the people who face customers, one after the other: “What do you need in order to carry this?” Say: “Where does that collide?” Write one rule for each conflict that decides in case of doubt. A conflict without a rule is fine; one without a name is not.',
    },
    {
      title: 'The one sentence',
      minutes: 2,
      text: 'Open the suggestion from the answers and read it out; it will stumble. Say: “How would you put that to your neighbour?” Write down their version, read it aloud twice and stop polishing. The sentence comes back during the day.',
    },
  ],
  questions: [
    'What would we give up for this, even though it earns money today?',
    'Which of last month’s decisions would have gone the other way?',
    'Does anything really grow from it, or does it just feel good?',
    'Who in the company loses by it, and what do we offer them?',
    'Why is the slider where it is today? Which target or bonus holds it there?',
    'Could a competitor have written the same sentence?',
  ],
  pitfalls: [
    'Everyone nods. Then the sentence is too soft: ask what goes, and write that in.',
    'All targets are far left. Say: “Pick two that hurt. The others stay where they are.”',
    'The right pole turns into a disgrace. Whoever runs standards, advertising or new business needs an exception with a name, or they will work against it from tomorrow.',
    'The sentence becomes a quarrel about words. Park the word, not the sentence, and go on.',
  ],
  halved: {
    moves: [
      { title: 'The questions on goal and growth, in silence and in two groups', minutes: 6 },
      { title: 'The two priorities with the widest gap', minutes: 4 },
      { title: 'One shift of thinking', minutes: 2 },
      { title: 'The one sentence', minutes: 3 },
    ],
    leftOut:
      'The leaders answer the other two questions in writing by the next break. The balance comes back in the operations review, when every function says what it stops doing.',
  },
  emptyChair: 'There is growth in your sentence. Which part of it grows on my side?',
};

export const intentGuide = { de, en } satisfies Localized<Guide>;
