import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Die Runde sieht sich, wie Kundinnen und Kunden sie sehen: mit Belegen statt Meinungen. Wer den Ausgangspunkt kennt, streitet danach nicht mehr darüber.',
  result:
    'Sechs ehrliche Antworten mit Befunden, der Abstand zwischen Selbstbild und Kundensicht, fünf Säulen mit Heute und Ziel, eine bewusste Ausrichtung und die Kennzahlen von heute, jede mit n, Stand und Quelle.',
  good: 'Mindestens ein Nein steht an der Wand, ohne dass es jemand weichredet, und zu jedem Ja gibt es ein Beispiel mit Datum. Am Ende reden alle über dieselben Befunde und niemand mehr darüber, ob sie stimmen.',
  minutes: 45,
  moves: [
    {
      title: 'Den Ton setzen',
      minutes: 3,
      text: 'Sagen Sie: „Wir suchen heute keine Schuldigen, wir suchen den Ausgangspunkt. Ein ehrliches Nein ist hier mehr wert als ein höfliches Ja.“ Stellen Sie den leeren Stuhl gut sichtbar hin.',
    },
    {
      title: 'Sechs ehrliche Fragen',
      minutes: 10,
      text: 'Lesen Sie jede Frage einmal vor und zählen Sie still bis fünf. Fragen Sie dann: „Ja, teilweise oder nein – und woran machen wir das fest?“ Ohne Beleg wird aus einem Ja ein Teilweise. Eine Minute je Frage genügt; die Befunde besprechen Sie gesammelt am Ende.',
    },
    {
      title: 'Selbstbild gegen Kundensicht',
      minutes: 7,
      text: 'Sagen Sie: „Jede und jeder schreibt eine Zahl auf: Wie viele von hundert Kundinnen und Kunden würden sagen, dass wir ihre Bedürfnisse kennen?“ Zeigen Sie zuerst die Streuung, dann die Zahl aus Ihrer Befragung. Gibt es keine, ist „Wissen wir nicht“ die richtige Antwort und der erste Befund.',
    },
    {
      title: 'Fünf Säulen',
      minutes: 12,
      text: 'Lassen Sie die Beschreibungen der Stufen lesen, bevor jemand eine Zahl nennt. Dann stimmt jede Person still ab, erst für heute, dann für das Ziel. Decken Sie auf und gehen Sie zur Säule mit der größten Uneinigkeit: „Was haben Sie gesehen, das zu einer Zwei führt? Und Sie, das zu einer Vier?“',
    },
    {
      title: 'Ausrichtung',
      minutes: 6,
      text: 'Sagen Sie: „Verteilen Sie hundert Punkte danach, wofür wir heute tatsächlich Zeit und Geld ausgeben – nicht danach, was in der Strategie steht.“ Danach dasselbe für das Ziel. Tragen Sie ein, worauf sich die Runde einigt, und fragen Sie nach dem Preis: „Worauf verzichten wir, wenn wir umverteilen?“',
    },
    {
      title: 'Kennzahlen und Befunde',
      minutes: 7,
      text: 'Tragen Sie ein, was vorliegt, mit Anzahl, Stand und Quelle. Eine Zahl ohne Quelle wird nicht diskutiert, sondern als offene Frage notiert. Lesen Sie zum Schluss alle Befunde vor und fragen Sie: „Ist das unser Ausgangspunkt?“ Ändern Sie den Wortlaut, bis alle nicken.',
    },
  ],
  questions: [
    'Wann hat zuletzt jemand aus diesem Raum eine Kundin zu Hause oder am Arbeitsplatz besucht?',
    'Welche unserer Antworten würde der leere Stuhl nicht unterschreiben?',
    'Woher wissen wir das – aus Daten, aus einem Gespräch oder aus dem Bauch?',
    'Welches Ziel wiegt am Jahresende schwerer: das der Kundin oder das des Vertriebs?',
    'Welche Rückmeldung haben wir im letzten Quartal bekommen und nichts daraus gemacht?',
    'Welche Kennzahl würden wir behalten, wenn es nur eine sein dürfte?',
  ],
  pitfalls: [
    'Alle antworten mit Teilweise. Verlangen Sie ein Beispiel aus den letzten drei Monaten; fehlt es, ist es ein Nein.',
    'Die Leitung spricht zuerst, und alle anderen nicken. Lassen Sie immer still abstimmen und die Leitung zuletzt sprechen.',
    'Die Runde rechtfertigt sich. Sagen Sie: „Danke, das ist eine Erklärung. Was ist der Befund?“',
    'Eine Kennzahl mit zwölf Antworten wird zum Argument. Zeigen Sie die Warnung und fragen Sie nach dem, was man außerdem weiß.',
    'Das Ziel wird überall auf fünf gesetzt. Höchstens zwei Säulen dürfen auf fünf steigen; der Rest braucht einen Grund.',
  ],
  halved: {
    moves: [
      { title: 'Sechs Fragen per Handzeichen, mit Beleg nur für jedes Ja', minutes: 7 },
      { title: 'Selbstbild gegen Kundensicht', minutes: 5 },
      { title: 'Fünf Säulen, nur für heute', minutes: 7 },
      { title: 'Befunde vorlesen', minutes: 3 },
    ],
    leftOut:
      'Die Kennzahlen erfragen Sie vor dem Tag und tragen sie vorab ein. Um die Ausrichtung geht es bei den Prioritäten der strategischen Absicht wieder. Das Ziel der Säulen setzen Sie bei den Betriebsabläufen.',
  },
  emptyChair: 'Ihr redet über mich. Wer von euch hat in diesem Monat mit mir geredet?',
};

const en: Guide = {
  aim: 'The room sees itself the way customers see it, with evidence in place of opinions. Once the starting point is clear, nobody argues about it later.',
  result:
    'Six honest answers with their findings, the gap between self-image and customer view, five pillars with today and target, a deliberate orientation, and today’s figures, each with n, date and source.',
  good: 'At least one no is on the wall and nobody is talking it down, and every yes has an example with a date. In the end everyone talks about the same findings and no longer about whether they are true.',
  minutes: 45,
  moves: [
    {
      title: 'Set the tone',
      minutes: 3,
      text: 'Say: “We are not looking for anyone to blame today, we are looking for our starting point. An honest no is worth more here than a polite yes.” Place the empty chair where everyone can see it.',
    },
    {
      title: 'Six honest questions',
      minutes: 10,
      text: 'Read each question out once and count silently to five. Then ask: “Yes, partly or no – and what tells us so?” Without evidence a yes becomes a partly. One minute a question is enough; discuss the findings together at the end.',
    },
    {
      title: 'Self-image against customer view',
      minutes: 7,
      text: 'Say: “Everyone writes down a number: how many customers in a hundred would say that we know their needs?” Show the spread first, then the figure from your survey. If there is none, “we don’t know” is the right answer, and your first finding.',
    },
    {
      title: 'Five pillars',
      minutes: 12,
      text: 'Have people read the descriptions of the levels before anyone names a number. Then everyone votes in silence, today first, target second. Reveal, and go to the pillar with the widest disagreement: “What have you seen that makes it a two? And you, that makes it a four?”',
    },
    {
      title: 'Orientation',
      minutes: 6,
      text: 'Say: “Distribute a hundred points by what we really spend time and money on today – not by what the strategy says.” Then do the same for the target. Enter what people agree on and ask about the price: “What do we give up if we shift points?”',
    },
    {
      title: 'Figures and findings',
      minutes: 7,
      text: 'Enter what you have, with number of answers, date and source. A figure without a source is not debated but noted as an open question. To finish, read all findings aloud and ask: “Is this where we stand?” Change the wording until everyone nods.',
    },
  ],
  questions: [
    'When did someone in this room last visit a customer at home or at work?',
    'Which of our answers would the empty chair refuse to sign?',
    'How do we know that: from data, from a conversation, or from instinct?',
    'Whose goal weighs more at the end of the year, the customer’s or the sales team’s?',
    'Which feedback did we get last quarter and do nothing about?',
    'Which figure would we keep if we could keep only one?',
  ],
  pitfalls: [
    'Every answer is partly. Ask for an example from the last three months; if there is none, it is a no.',
    'The leader speaks first and everyone nods. Always vote in silence, and let leaders speak last.',
    'The room defends itself. Say: “Thank you, that is an explanation. What is the finding?”',
    'A figure from twelve answers becomes an argument. Point to the warning and ask what else is known.',
    'Every target is set to five. Two pillars at most may rise to five; the rest need a reason.',
  ],
  halved: {
    moves: [
      { title: 'Six questions by show of hands, with evidence only for each yes', minutes: 7 },
      { title: 'Self-image against customer view', minutes: 5 },
      { title: 'Five pillars, for today only', minutes: 7 },
      { title: 'Read out the findings', minutes: 3 },
    ],
    leftOut:
      'Ask for the figures before the day and enter them in advance. The orientation comes up again with the priorities of the strategic intent. Set the target for the pillars in the operations review.',
  },
  emptyChair: 'You are talking about me. Which of you has talked with me this month?',
};

export const realityCheckGuide = { de, en } satisfies Localized<Guide>;
