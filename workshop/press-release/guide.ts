import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Alle zusammen schreiben die Meldung vom Tag der Einführung, bevor irgendetwas gebaut ist. Was sich nicht verständlich ankündigen lässt, ist noch nicht zu Ende gedacht.',
  result:
    'Eine Pressemitteilung von höchstens anderthalb Seiten in zehn Teilen, die eine Kundin ohne Erklärung versteht, und eine Liste von Fragen, auch der noch offenen.',
  good: 'Wer nicht dabei war, versteht den Text beim ersten Vorlesen und fragt, ab wann es das gibt. In jedem Absatz steht etwas, das man nachzählen kann, und mindestens drei Fragen sind ehrlich offen.',
  minutes: 75,
  moves: [
    {
      title: 'Den Tag setzen',
      minutes: 5,
      text: 'Bestimmen Sie Ort und Datum der Meldung, weit genug weg für Mut und nah genug für Verantwortung: zwölf bis vierundzwanzig Monate. Lesen Sie die Überschriften der stärksten Gruppen vom Zukunftsbild vor und fragen Sie: „Welche davon steht an diesem Tag in der Zeitung?“ Nur eine wird heute zur Nachricht.',
    },
    {
      title: 'Zehn Schlagzeilen in fünf Minuten',
      minutes: 10,
      text: 'Sagen Sie: „Schreiben Sie still so viele Schlagzeilen, wie Ihnen einfallen, jede in einem Satz, den unsere Kundin versteht.“ Nach fünf Minuten liest sie jemand vom leeren Stuhl aus vor. Es gewinnt, was eine Kundin weitererzählen würde. Nehmen Sie die zweitbeste als Unterzeile: für wen es ist und was es bringt.',
    },
    {
      title: 'Problem und Lösung zu zweit',
      minutes: 20,
      text: 'Geben Sie drei Zweiergruppen je einen Teil: das Problem aus Kundensicht, mit einer Zahl und ohne ein Wort von der Lösung; die Lösung, die mit dem beginnt, was die Kundin tut; „So funktioniert es“ in höchstens drei Schritten. Sagen Sie: „Zwölf Minuten, ganze Sätze, keine Stichworte.“ Legen Sie danach alles hintereinander und lesen Sie es laut vor.',
    },
    {
      title: 'Zwei Stimmen finden',
      minutes: 10,
      text: 'Bitten Sie die Leitung: „Schreiben Sie in drei Sätzen, warum es Ihnen um die Kundin geht.“ Wer auf dem leeren Stuhl sitzt, diktiert Ihnen das Kundenzitat: vorher, nachher, ein Detail. Schreiben Sie wörtlich mit. Es bleibt als erfunden gekennzeichnet, bis ein echter Mensch es freigibt.',
    },
    {
      title: 'Die Fragen stellen, die wehtun',
      minutes: 15,
      text: 'Sagen Sie: „Schreiben Sie zwei Fragen auf, die Kundinnen und Kunden stellen werden, und zwei, die uns im Haus wehtun. An Antworten denken wir noch nicht.“ Lesen Sie alle vor und beantworten Sie, was in zwei Sätzen geht. Offene Fragen bleiben sichtbar stehen, sie sind der ehrlichste Teil des Papiers.',
    },
    {
      title: 'Still lesen und kürzen',
      minutes: 15,
      text: 'Stellen Sie die Uhr auf fünf Minuten. Sagen Sie: „Lesen Sie, als läge das Blatt morgens auf Ihrem Küchentisch.“ Dann Teil für Teil: „Behalten, überarbeiten oder zurückstellen?“ Streichen Sie jedes Eigenschaftswort, das sich durch eine Zahl ersetzen lässt, und jeden Satz, der mit „Wir“ beginnt, obwohl er mit „Sie“ beginnen könnte. Lesen Sie das Ergebnis im Stehen vor.',
    },
  ],
  questions: [
    'Würde die Lokalzeitung das drucken, auch wenn sie uns nicht kennt?',
    'Was tut die Kundin am ersten Morgen anders als am Tag davor?',
    'Welche Zahl macht diesen Satz überprüfbar?',
    'Was versprechen wir hier, das wir heute nicht halten können?',
    'Welche Frage fürchten wir am meisten, wenn Kundinnen und Kunden das lesen?',
    'Was ist in der ersten Version ausdrücklich nicht dabei?',
  ],
  pitfalls: [
    'Der Text feiert das Unternehmen. Lassen Sie die Runde alle „wir“ und „unser“ zählen und die drei auffälligsten Sätze von der Kundin her neu schreiben.',
    'Acht Leute formulieren an einem Satz. Geben Sie ihn zwei Personen und fünf Minuten, die anderen arbeiten an den Fragen weiter.',
    'Im Problem steckt schon die Lösung. Fragen Sie: „Könnte auch unser Wettbewerber dieses Problem so beschreiben?“ Wenn ja, ist es gut.',
    'Alles ist innovativ, einfach und nachhaltig. Fragen Sie: „Wie oft, wie schnell, wie viel?“ und ersetzen Sie das Wort durch die Antwort.',
    'Die Runde will offene Fragen schnell zudecken. Sagen Sie: „Eine offene Frage heute ist billiger als eine peinliche in einem Jahr.“',
  ],
  halved: {
    moves: [
      { title: 'Schlagzeilen; Ort und Datum geben Sie vor', minutes: 7 },
      { title: 'Problem und Lösung zu zweit', minutes: 14 },
      { title: 'Je eine Frage von Kundinnen und Kunden und aus der Firma', minutes: 7 },
      { title: 'Still lesen und Teil für Teil entscheiden', minutes: 9 },
    ],
    leftOut:
      '„So funktioniert es“ und die beiden Zitate schreiben in der Pause die Leitung und wer auf dem leeren Stuhl saß. Gekürzt wird nach dem Tag von zwei Personen, die den Text binnen zwei Tagen herumschicken.',
  },
  emptyChair: 'Was würde ich sagen, wenn ich das beim Frühstück in der Zeitung lese? Und was würde ich nicht glauben?',
};

const en: Guide = {
  aim: 'The room writes the news of launch day before anything has been built. What cannot be announced in plain words has not been thought through.',
  result:
    'A press release of one and a half pages at most, in ten parts, which a customer understands without explanation, and a list of questions, including those still open.',
  good: 'Somebody who was not there understands the text at the first reading and asks when it will be available. Every paragraph holds something that can be counted, and at least three questions are honestly open.',
  minutes: 75,
  moves: [
    {
      title: 'Set the day',
      minutes: 5,
      text: 'Decide place and date of the release, far enough off for courage and near enough for responsibility: twelve to twenty-four months. Read out the headings of the strongest groups from the vision board and ask: “Which of these is in the paper that day?” Only one of them becomes today’s news.',
    },
    {
      title: 'Ten headlines in five minutes',
      minutes: 10,
      text: 'Say: “In silence, write as many headlines as you can, each in one sentence that our customer understands.” After five minutes someone reads them out from the empty chair. The winner is the one a customer would pass on. Take the runner-up as subheadline: who it is for and what it does for them.',
    },
    {
      title: 'Problem and solution in pairs',
      minutes: 20,
      text: 'Give three pairs one part each: the problem from the customer’s side, with a number and without a word about the solution; the solution, beginning with what the customer does; “How it works” in three steps at most. Say: “Twelve minutes, whole sentences, no bullet points.” Then put it all together and read it aloud.',
    },
    {
      title: 'Find two voices',
      minutes: 10,
      text: 'Ask the leader: “Please write three sentences on why you care about this customer.” Whoever sits on the empty chair dictates the customer quote to you: before, after, one detail. Take it down word for word. It stays marked as invented until a real person approves it.',
    },
    {
      title: 'Ask the questions that hurt',
      minutes: 15,
      text: 'Say: “Write two questions that customers will ask, and two from inside that hurt. We are not thinking about answers yet.” Read them all out and answer what can be answered in two sentences. Open questions stay in sight; they are the most honest part of the paper.',
    },
    {
      title: 'Read in silence and cut',
      minutes: 15,
      text: 'Set the clock to five minutes. Say: “Read this as if it lay on your kitchen table tomorrow morning.” Then go part by part: “Keep, revise or defer?” Cut every adjective that a number can replace, and every sentence that begins with “we” although it could begin with “you”. At the end, read the result aloud, standing.',
    },
  ],
  questions: [
    'Would the local paper print this even if it did not know us?',
    'What does the customer do on the first morning that is different from the day before?',
    'Which number makes this sentence checkable?',
    'What are we promising here that we cannot keep today?',
    'Which question do we fear most when customers read this?',
    'What have we deliberately left out of the first version?',
  ],
  pitfalls: [
    'The text celebrates the company. Let the group count every “we” and “our” and rewrite the three most striking sentences from the customer’s side.',
    'Eight people polish one sentence. Give it to two of them for five minutes; the others carry on with the questions.',
    'The solution is already hiding in the problem. Ask “Could our competitor describe this problem in the same words?” If so, it is good.',
    'Everything is innovative, simple and sustainable. Ask “How often, how fast, how much?” and put the answer in place of the word.',
    'The group wants to cover up open questions quickly. Say “An open question today is cheaper than an embarrassing one in a year.”',
  ],
  halved: {
    moves: [
      { title: 'Headlines; you set place and date', minutes: 7 },
      { title: 'Problem and solution in pairs', minutes: 14 },
      { title: 'One question each from customers and from inside', minutes: 7 },
      { title: 'Read in silence and decide part by part', minutes: 9 },
    ],
    leftOut:
      '“How it works” and the two quotes are written during the break, by the leader and by whoever sat on the empty chair. Two people cut the text after the day and send it round within two days.',
  },
  emptyChair: 'What would I say if I read this in the paper at breakfast? And which part would I not believe?',
};

export const pressReleaseGuide: Localized<Guide> = { de, en };
