import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Alle zusammen schreiben die Meldung vom Tag der Einführung, bevor irgendetwas gebaut ist. Was sich nicht verständlich ankündigen lässt, ist noch nicht zu Ende gedacht.',
  result:
    'Eine Pressemitteilung von höchstens anderthalb Seiten in zehn Teilen, die eine Kundin ohne Erklärung versteht, und eine Liste von Fragen, auch der noch offenen.',
  minutes: 75,
  moves: [
    {
      title: 'Den Tag setzen',
      minutes: 5,
      text: 'Bestimmen Sie Ort und Datum der Meldung, weit genug weg für Mut und nah genug für Verantwortung: zwölf bis vierundzwanzig Monate. Lesen Sie die Überschriften der stärksten Gruppen vom Zukunftsbild vor. Nur eine davon wird heute zur Nachricht.',
    },
    {
      title: 'Zehn Schlagzeilen in fünf Minuten',
      minutes: 10,
      text: 'Alle schreiben still mehrere Schlagzeilen, dann liest der leere Stuhl sie vor. Es gewinnt, was eine Kundin weitererzählen würde. Nehmen Sie die zweitbeste als Unterzeile: für wen es ist und was es bringt.',
    },
    {
      title: 'Problem und Lösung zu zweit',
      minutes: 20,
      text: 'Eine Zweiergruppe schreibt das Problem: aus Kundensicht, mit einer Zahl, ohne ein Wort von der Lösung. Eine zweite schreibt die Lösung und beginnt mit dem, was die Kundin tut. Eine dritte schreibt „So funktioniert es“ in höchstens drei Schritten. Legen Sie nach zwölf Minuten alles hintereinander und lesen Sie es laut vor.',
    },
    {
      title: 'Zwei Stimmen finden',
      minutes: 10,
      text: 'Die Leitung schreibt ihr Zitat selbst, drei Sätze, warum es ihr um die Kundin geht. Wer auf dem leeren Stuhl sitzt, diktiert das Kundenzitat: vorher, nachher, ein Detail. Wird die Zeit knapp, entstehen beide Zitate in der Pause. Das Kundenzitat bleibt als erfunden gekennzeichnet, bis ein echter Mensch es freigibt.',
    },
    {
      title: 'Die Fragen stellen, die wehtun',
      minutes: 15,
      text: 'Jede Person schreibt zwei Fragen von Kundinnen und Kunden und zwei aus der Firma. Kein Nachdenken über Antworten. Beantworten Sie danach, was in zwei Sätzen geht. Offene Fragen bleiben stehen und sichtbar, sie sind der ehrlichste Teil des Papiers.',
    },
    {
      title: 'Still lesen und kürzen',
      minutes: 15,
      text: 'Fünf Minuten lesen alle schweigend. Dann Teil für Teil: behalten, überarbeiten, zurückstellen. Streichen Sie jedes Eigenschaftswort, das sich durch eine Zahl ersetzen lässt, und jeden Satz, der mit „Wir“ beginnt, obwohl er mit „Sie“ beginnen könnte. Lesen Sie das Ergebnis am Schluss im Stehen vor.',
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
    'Der Text feiert das Unternehmen. Lassen Sie die Gruppe alle „wir“ und „unser“ zählen und die drei auffälligsten Sätze von der Kundin her neu schreiben.',
    'Acht Leute formulieren an einem Satz. Geben Sie ihn zwei Personen und fünf Minuten, die anderen arbeiten an den Fragen weiter.',
    'Im Problem steckt schon die Lösung. Fragen Sie: „Könnte auch unser Wettbewerber dieses Problem so beschreiben?“ Wenn ja, ist es gut.',
    'Alles ist innovativ, einfach und nachhaltig. Fragen Sie: „Wie oft, wie schnell, wie viel?“ und ersetzen Sie das Wort durch die Antwort.',
    'Die Gruppe will offene Fragen schnell zudecken. Sagen Sie: „Eine offene Frage heute ist billiger als eine peinliche in einem Jahr.“',
  ],
  emptyChair: 'Was würde ich sagen, wenn ich das beim Frühstück in der Zeitung lese? Und was würde ich nicht glauben?',
};

const en: Guide = {
  aim: 'The room writes the news of launch day before anything has been built. What cannot be announced in plain words has not been thought through.',
  result:
    'A press release of one and a half pages at most, in ten parts, which a customer understands without explanation, and a list of questions, including those still open.',
  minutes: 75,
  moves: [
    {
      title: 'Set the day',
      minutes: 5,
      text: 'Decide place and date of the release, far enough off for courage and near enough for responsibility: twelve to twenty-four months. Read out the headings of the strongest groups from the vision board. Only one of them becomes today’s news.',
    },
    {
      title: 'Ten headlines in five minutes',
      minutes: 10,
      text: 'Everyone writes several headlines in silence, then the empty chair reads them out. The winner is the one a customer would pass on. Take the runner-up as subheadline: who it is for and what it does for them.',
    },
    {
      title: 'Problem and solution in pairs',
      minutes: 20,
      text: 'One pair writes the problem: from the customer’s side, with a number, without a word about the solution. A second writes the solution and begins with what the customer does. A third writes “How it works” in three steps at most. After twelve minutes, put it all together and read it aloud.',
    },
    {
      title: 'Find two voices',
      minutes: 10,
      text: 'The leader writes their own quote: three sentences on why they care about the customer. Whoever sits on the empty chair dictates the customer quote: before, after, one detail. If time is short, both quotes are written during the break. The customer quote stays marked as invented until a real person approves it.',
    },
    {
      title: 'Ask the questions that hurt',
      minutes: 15,
      text: 'Everyone writes two questions from customers and two from inside the company, without thinking about answers. Then answer what can be answered in two sentences. Open questions stay in place and in sight; they are the most honest part of the paper.',
    },
    {
      title: 'Read in silence and cut',
      minutes: 15,
      text: 'Five minutes of silent reading. Then part by part: keep, revise, defer. Cut every adjective that a number can replace, and every sentence that begins with “we” although it could begin with “you”. At the end, read the result aloud, standing.',
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
  emptyChair: 'What would I say if I read this in the paper at breakfast? And which part would I not believe?',
};

export const pressReleaseGuide: Localized<Guide> = { de, en };
