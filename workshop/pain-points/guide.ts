import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Alle sammeln, was Kundinnen und Kunden heute wehtut, und entscheiden, was davon zuerst aufhört.',
  result: 'Zehn bis fünfzehn Schmerzpunkte mit Beleg, gewichtet, und für die obersten eine Entscheidung.',
  good: 'Zehn bis fünfzehn Schmerzpunkte hängen da, jeder so geschrieben, dass eine Kundin sagen würde: „Ja, genau das.“ Die ersten drei nennen alle, ohne hinzusehen, und für jeden davon ist entschieden: jetzt, später oder nicht.',
  minutes: 45,
  moves: [
    {
      title: 'Einstieg',
      minutes: 5,
      text: 'Zeigen Sie die tiefsten Täler der Kurve und fragen Sie: „Was genau tut hier weh?“',
    },
    {
      title: 'Still sammeln',
      minutes: 15,
      text: 'Sagen Sie: „Ein Schmerzpunkt je Zeile, aus Sicht der Kundin.“ Gesprochen wird noch nicht.',
    },
    {
      title: 'Zusammenführen und gewichten',
      minutes: 15,
      text: 'Lesen Sie vor, führen Sie Doppeltes zusammen und fragen Sie: „Was trifft die meisten, und was am härtesten?“',
    },
    {
      title: 'Entscheiden',
      minutes: 10,
      text: 'Fragen Sie bei den obersten: „Jetzt, später oder nicht?“ Halten Sie die Antwort fest.',
    },
  ],
  questions: [
    'Wann ist das zuletzt vorgekommen, und wem?',
    'Mit welchen Worten hat sich die Kundin beschwert?',
    'Wer ist still gegangen, statt sich zu beschweren?',
    'Was würde wehtun, wenn wir es nicht anfassen?',
  ],
  pitfalls: [
    'Auf der Liste stehen Lösungen. Fragen Sie: „Welcher Schmerz hört damit auf?“',
    'Es bleibt allgemein. Fragen Sie nach dem letzten Fall.',
    'Vierzig Punkte, keine Reihenfolge. Führen Sie zusammen, bevor Sie gewichten.',
  ],
  halved: {
    moves: [
      { title: 'Still aufschreiben', minutes: 5 },
      { title: 'Einsammeln und Doppeltes gleich zusammenführen', minutes: 8 },
      { title: 'Nur Schwere und Häufigkeit schätzen', minutes: 4 },
      { title: 'Drei Punkte je Person, verdeckt', minutes: 3 },
      { title: 'Für die ersten drei entscheiden', minutes: 2 },
    ],
    leftOut:
      'Wirkung, Aufwand und Belege tragen zwei Personen in der Pause nach; die Matrix zeigen Sie danach. Über die übrigen Schmerzpunkte wird bei der Roadmap entschieden.',
  },
  emptyChair: 'Welcher davon hört zuerst auf?',
};

const en: Guide = {
  aim: 'Everyone collects what hurts customers today, and decides what stops first.',
  result: 'Ten to fifteen pain points with evidence, weighted, and a decision for the top ones.',
  good: 'Ten to fifteen pain points are on the wall, each worded so that a customer would say: “Yes, exactly that.” Everyone can name the top three without looking, and each of these has been decided: now, later or not.',
  minutes: 45,
  moves: [
    { title: 'Open', minutes: 5, text: 'Show the deepest troughs of the curve and ask: “What exactly hurts here?”' },
    {
      title: 'Collect in silence',
      minutes: 15,
      text: 'Say: “One pain point a line, from the customer’s side.” Nobody talks yet.',
    },
    {
      title: 'Merge and weigh',
      minutes: 15,
      text: 'Read out, merge duplicates and ask: “Which of these hits most people, and which hits hardest?”',
    },
    { title: 'Decide', minutes: 10, text: 'Ask of the top ones: “Now, later or not?” Write down the answer.' },
  ],
  questions: [
    'When did this last happen, and to whom?',
    'In which words did the customer complain?',
    'Who left quietly and did not complain?',
    'What would hurt if we left it alone?',
  ],
  pitfalls: [
    'The list holds solutions. Ask: “Which pain does that stop?”',
    'It stays general. Ask for the most recent case.',
    'Forty items and no order. Merge before you weigh.',
  ],
  halved: {
    moves: [
      { title: 'Write in silence', minutes: 5 },
      { title: 'Collect, and merge duplicates as you go', minutes: 8 },
      { title: 'Rate severity and frequency only', minutes: 4 },
      { title: 'Three dots each, hidden', minutes: 3 },
      { title: 'Decide on the top three', minutes: 2 },
    ],
    leftOut:
      'Two people add impact, effort and evidence during the break; show the matrix after it. The other pain points are decided on with the roadmap.',
  },
  emptyChair: 'Which of these stops first?',
};

export const painPointsGuide = { de, en } satisfies Localized<Guide>;
