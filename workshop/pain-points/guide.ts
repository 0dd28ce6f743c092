import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Alle sammeln, was Kundinnen und Kunden heute wehtut, fassen zusammen, was dasselbe meint, und entscheiden, was zuerst gelöst wird.',
  result:
    'Zehn bis fünfzehn Schmerzpunkte in der Sprache der Kundschaft, jeder mit Stelle in der Reise, Beleg und Bewertung, fünf davon mit der Entscheidung „Jetzt“ und einem Namen daneben. Daraus wird das Problem in der Pressemitteilung und der Grund jeder Initiative.',
  good: 'Zehn bis fünfzehn Schmerzpunkte hängen da, jeder so geschrieben, dass eine Kundin sagen würde: „Ja, genau das.“ Die ersten drei nennen alle, ohne hinzusehen, und für jeden davon ist entschieden: jetzt, später oder nicht.',
  minutes: 45,
  moves: [
    {
      title: 'Einstimmen',
      minutes: 3,
      text: 'Zeigen Sie die Kurve der Reise und setzen Sie sich neben den leeren Stuhl. Sagen Sie: „Wir suchen jetzt keine Schuldigen und keine Lösungen. Wir schreiben auf, was wehtut, so, wie es jemand am Küchentisch erzählen würde.“ Lesen Sie als Beispiel einen echten Satz aus einer Beschwerde vor.',
    },
    {
      title: 'Still aufschreiben',
      minutes: 7,
      text: 'Sagen Sie: „Jede und jeder schreibt drei bis fünf Schmerzpunkte auf, einen je Karte, als ganzen Satz mit Ich. Gesprochen wird noch nicht.“ Übernehmen Sie inzwischen die tiefsten Täler der Reise und passende Notizen des Zukunftsbilds. Was Sie von zu Hause mitgebracht haben, kommt als Tabelle dazu.',
    },
    {
      title: 'Einsammeln',
      minutes: 10,
      text: 'Gehen Sie reihum, ein Schmerzpunkt je Runde, und tippen Sie ihn ein, wie er gesagt wird: Satz, Eingabetaste, der nächste. Sagen Sie nur: „Danke. Wo in der Reise ist das?“ Wer dasselbe hat, hebt die Hand; das ist schon der erste Hinweis auf die Häufigkeit. Hören Sie auf, wenn zwei Runden nichts Neues bringen.',
    },
    {
      title: 'Zusammenführen',
      minutes: 5,
      text: 'Öffnen Sie die vorgeschlagenen Paare und lesen Sie beide Sätze laut vor. Sagen Sie: „Wäre die Kundin mit derselben Lösung zufrieden?“ Bei Ja zusammenführen, bei Nein bleiben beide. Beide Texte bleiben erhalten. Zehn bis fünfzehn sind gut zu überblicken; sind es mehr, ist das kein Fehler, nur mehr Arbeit.',
    },
    {
      title: 'Belegen und bewerten',
      minutes: 8,
      text: 'Gehen Sie die Liste durch und fragen Sie zu jedem Punkt: „Woher wissen wir das? Wen trifft es, wie oft, wie sehr?“ Schwere und Häufigkeit schätzt zuerst, wer täglich mit Kundschaft spricht, Aufwand schätzt, wer es umsetzen müsste. Eine Zahl in fünf Sekunden, ohne Nachkommastellen. Wo niemand etwas weiß, bleibt das Feld leer, und jemand fragt bis nächste Woche fünf Kundinnen.',
    },
    {
      title: 'Punkte vergeben',
      minutes: 6,
      text: 'Sagen Sie: „Jede und jeder hat ein Drittel der Liste und einen Punkt dazu, höchstens einen je Schmerzpunkt. Die Punkte sieht niemand, bis alle fertig sind.“ Alle kommen nacheinander an den Rechner. Decken Sie dann auf und lassen Sie zehn Sekunden lang nur schauen.',
    },
    {
      title: 'Entscheiden',
      minutes: 6,
      text: 'Legen Sie die Matrix auf: oben links steht, was viel bewirkt und wenig kostet. Sagen Sie: „Wo Stimmen und Zahlen nicht zusammenpassen, wissen wir etwas, das nicht in der Liste steht. Was ist es?“ Entscheiden Sie für jeden Punkt „Jetzt“, „Später“ oder „Nicht“, und bei „Jetzt“ sofort, wer sich kümmert und was schon läuft.',
    },
  ],
  questions: [
    'Wann hat das zuletzt jemand zu Ihnen gesagt, und mit welchen Worten?',
    'Was tut die Kundin, wenn es passiert: ruft sie an, wartet sie, geht sie?',
    'Ist das der Schmerz oder schon unsere Erklärung dafür?',
    'Wen trifft es am härtesten, und sitzt davon jemand hier im Raum?',
    'Was kostet es uns, wenn es noch ein Jahr so bleibt?',
    'Woran würde die Kundin in vier Wochen merken, dass wir angefangen haben?',
  ],
  pitfalls: [
    'Aus Schmerzpunkten werden Lösungen: „Es fehlt eine App.“ Fragen Sie zurück: „Was passiert der Kundin, weil sie fehlt?“ und schreiben Sie die Antwort auf.',
    'Es sind unsere Schmerzen, nicht ihre: „Das System ist alt.“ Jeder Satz muss auch am Küchentisch gesagt werden können.',
    'Alles bekommt eine Vier. Lassen Sie erst den schlimmsten und den harmlosesten Punkt bestimmen, dann liegen die anderen dazwischen.',
    'Zehn Punkte heißen „Jetzt“. Mehr als fünf schafft niemand; fragen Sie, welcher davon bis Freitag begonnen wird.',
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
  emptyChair: 'Ist das, was mir am meisten wehtut, überhaupt auf Ihrer Liste?',
};

const en: Guide = {
  aim: 'The room collects what hurts customers today, merges what means the same, and decides what will be solved first.',
  result:
    'Ten to fifteen pain points in the customers’ language, each with its place on the journey, its evidence and its ratings; five of them decided for “Now”, with a name beside them. They become the problem in the press release and the reason for every initiative.',
  good: 'Ten to fifteen pain points are on the wall, each worded so that a customer would say: “Yes, exactly that.” Everyone can name the top three without looking, and each of these has been decided: now, later or not.',
  minutes: 45,
  moves: [
    {
      title: 'Tune in',
      minutes: 3,
      text: 'Show the curve of the journey and sit down beside the empty chair. Say: “We are not looking for culprits now, and not for solutions. We write down what hurts, the way somebody would tell it at the kitchen table.” Read out one real sentence from a complaint.',
    },
    {
      title: 'Write in silence',
      minutes: 7,
      text: 'Say: “Everyone writes down three to five pain points, one per card, as a whole sentence beginning with I. No talking yet.” Meanwhile add the deepest troughs of the journey and the notes from the vision board that fit. What you brought with you goes in as a table.',
    },
    {
      title: 'Collect',
      minutes: 10,
      text: 'Go round the room, one pain point each time, and type it as it is said: sentence, Enter, the next. Say no more than: “Thank you. Where on the journey is that?” Whoever has the same raises a hand, which is your first hint at frequency. Stop when two rounds have brought nothing new.',
    },
    {
      title: 'Merge',
      minutes: 5,
      text: 'Open the proposed pairs and read both sentences aloud. Ask: “Would the same solution make this customer happy?” If yes, merge; if no, both stay. Both texts are kept. Ten to fifteen are easy to keep in view; more is not a mistake, only more work.',
    },
    {
      title: 'Prove and rate',
      minutes: 8,
      text: 'Go down the list and ask of each: “How do we know? Whom does it hit, how often, how hard?” Severity and frequency are estimated first by those who talk to customers every day, effort by those who would have to do it. One number in five seconds. Where nobody knows, the field stays empty and somebody asks five customers by next week.',
    },
    {
      title: 'Give dots',
      minutes: 6,
      text: 'Say: “Each of you has a third of the list and one dot more, at most one for each pain point. Nobody sees the dots until everyone is done.” One after the other comes to the laptop. Then reveal the result and let the room look at it for ten seconds without a word.',
    },
    {
      title: 'Decide',
      minutes: 6,
      text: 'Put up the matrix: in the upper left is what achieves much and costs little. Say: “Where dots and numbers disagree, we know something that is not on the list. What is it?” Decide “Now”, “Later” or “Not” for each, and for every “Now” say at once who takes care of it and what is already under way.',
    },
  ],
  questions: [
    'When did somebody last say this to you, and in which words?',
    'What does the customer do when it happens: call, wait, or leave?',
    'Is this the pain, or already our explanation for it?',
    'Whom does it hit hardest, and is anybody like that in this room?',
    'What does it cost us if it stays like this for another year?',
    'What would tell the customer in four weeks that we have begun?',
  ],
  pitfalls: [
    'Pain points turn into solutions: “We need an app.” Ask back: “What happens to the customer because there is none?” and write down the answer.',
    'They are our pains, not theirs: “The system is old.” Every sentence must be one that could be said at a kitchen table.',
    'Everything is rated four. Have the room find the worst and the most harmless first; the others lie between them.',
    'Ten of them are “Now”. Nobody manages more than five; ask which one will have been started by Friday.',
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
  emptyChair: 'The thing that hurts me most: is it on your list at all?',
};

export const painPointsGuide = { de, en } satisfies Localized<Guide>;
