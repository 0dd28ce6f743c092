import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Alle gehen die ganze Reise der Kundin mit, fühlen sie nach und legen fest, welche Gefühle an welchen Kontaktpunkten entstehen sollen.',
  result:
    'Eine Reise mit 15 bis 25 Kontaktpunkten, eine Kurve für heute und eine für das Ziel, höchstens drei Gefühle zum Auslösen und drei zum Vermeiden, jedes mit einem Zeichen, an dem man es sieht, und das Erlebnis in einem Satz.',
  good: 'Die Kurve hat mindestens ein Tal, das wehtut, und niemand will es wegreden. Zu den tiefsten Werten kann jemand einen echten Fall erzählen, und den Satz am Ende würde die Kundin selbst unterschreiben.',
  minutes: 60,
  moves: [
    {
      title: 'Die Reise abstecken',
      minutes: 6,
      text: 'Lesen Sie die Phasen vor und fragen Sie: „Welche heißt bei uns anders, und welche fehlt?“ Ändern Sie die Namen gleich. Beginnen Sie vor dem ersten Kontakt und hören Sie nicht beim Vertrag auf: Hilfe bekommen, Bleiben und Weiterempfehlen sind die Phasen, in denen sich Treue entscheidet.',
    },
    {
      title: 'Kontaktpunkte sammeln',
      minutes: 12,
      text: 'Geben Sie jeder Zweiergruppe zwei Phasen. Sagen Sie: „Zu jedem Kontaktpunkt gehören der Kanal, was die Kundin tut, was sie dabei denkt und wer bei uns zuständig ist.“ Bleibt das letzte Feld leer, sprechen Sie es laut aus: Dort ist meist das Loch, in das Kundinnen und Kunden fallen.',
    },
    {
      title: 'Heute bewerten',
      minutes: 12,
      text: 'Gehen Sie die Reise mit den Augen der Person durch, für die der Stuhl frei ist. Sagen Sie: „Eine Zahl von −5 bis +5 für jeden Kontaktpunkt, jede Person für sich und ohne zu reden.“ Holen Sie dafür über der Kurve die Stimmen ein. Bei mehr als fünfzehn Kontaktpunkten schreiben alle ihre Zahlen auf, während der Laptop wandert. Das Band hinter der Linie zeigt dann, wo der Raum auseinanderliegt: Reden Sie nur dort, wo es breiter als drei Punkte ist. Halten Sie fest, ob der Wert angenommen oder belegt ist.',
    },
    {
      title: 'Die Kurve lesen',
      minutes: 6,
      text: 'Treten Sie einen Schritt zurück. Sagen Sie: „Eine Minute Stille: Wo ist der Gipfel, wo das tiefste Tal, und wie endet es?“ Lassen Sie dann reden. In Erinnerung bleiben der stärkste Moment und der letzte. Ein mittelmäßiger Durchschnitt mit schlechtem Ende bleibt eine schlechte Erinnerung.',
    },
    {
      title: 'Sechs Wünsche prüfen',
      minutes: 6,
      text: 'Nehmen Sie die zwei Phasen mit den tiefsten Tälern. Sagen Sie: „Sechs Dinge wünscht sich jede Kundin. Wie gut erfüllen wir sie hier, von 0 bis 3?“ Holen Sie je Phase die Stimmen ein, sechs Antworten dauern eine halbe Minute. Fragen Sie bei jeder Null: „Wessen Wunsch haben wir uns stattdessen erfüllt?“ Die übrigen Phasen bewerten zwei Personen in der Pause.',
    },
    {
      title: 'Das Ziel setzen',
      minutes: 8,
      text: 'Fragen Sie: „Welche zwei Täler müssen verschwinden, und welcher Gipfel darf höher werden?“ Setzen Sie nur dort hohe Zielwerte. Überall sonst reicht „in Ordnung“. Wer überall +5 einträgt, hat keine Strategie, sondern einen Wunschzettel.',
    },
    {
      title: 'Gefühle und Satz festlegen',
      minutes: 10,
      text: 'Höchstens drei Gefühle auslösen, höchstens drei vermeiden, jedes an einen einzigen Kontaktpunkt gebunden. Fragen Sie bei jedem: „Woran würden wir es sehen oder hören?“ Schreiben Sie zum Schluss gemeinsam: „Wenn …, fühlen sich unsere Kundinnen und Kunden …, weil …“. Lesen Sie den Satz zweimal laut vor, erst danach wird geändert.',
    },
  ],
  questions: [
    'Was tut sie eine Minute, bevor sie uns begegnet, und was eine Minute danach?',
    'Was denkt sie dabei, was sie uns nie sagen würde?',
    'Welche Zahl würde sie selbst vergeben, und woher wissen wir das?',
    'Wo lassen wir sie warten, ohne dass es jemand von uns bemerkt?',
    'An welchen Moment erinnert sie sich noch nach einem Jahr?',
    'Woran könnte ein Fremder am Nebentisch sehen, dass sie sich so fühlt?',
  ],
  pitfalls: [
    'Die Reise beschreibt interne Abläufe. Jeder Satz muss mit der Kundin als Subjekt beginnen; „Antrag wird geprüft“ heißt auf ihrer Seite „Ich warte und weiß nicht, wie lange.“',
    'Die Werte sind zu freundlich. Lassen Sie zuerst den Bereich sprechen, der Beschwerden annimmt, und fragen Sie nach dem letzten konkreten Fall.',
    'Alle Gefühle heißen „zufrieden“. Bieten Sie Wörter an, die wehtun oder guttun: alleingelassen, erleichtert, stolz. Zufrieden ist eine Note, kein Gefühl.',
    'Belege fehlen, und die Runde streitet. Schreiben Sie „angenommen“ dazu und notieren Sie, wer bis wann fünf Kundinnen und Kunden fragt.',
    'Die Zeit läuft bei den ersten drei Phasen davon. Beginnen Sie beim Bewerten mit Hilfe bekommen und Bleiben, der Anfang ist schnell nachgetragen.',
  ],
  halved: {
    moves: [
      { title: 'Phasen vorlesen, ohne sie zu besprechen', minutes: 2 },
      { title: 'Je Phase die zwei wichtigsten Kontaktpunkte: Kanal und was die Kundin tut', minutes: 9 },
      { title: 'Heute bewerten', minutes: 7 },
      { title: 'Die Kurve still lesen', minutes: 4 },
      { title: 'Ziel für zwei Täler und einen Gipfel', minutes: 3 },
      { title: 'Ein Gefühl zum Auslösen, eines zum Vermeiden', minutes: 5 },
    ],
    leftOut:
      'Gedanken, Zuständige und die sechs Wünsche tragen die Zweiergruppen in der Pause nach. Den Satz zum Erlebnis entwerfen Sie selbst und lesen ihn vor den Schmerzpunkten vor.',
  },
  emptyChair: 'Sie haben mir eine Drei gegeben. Haben Sie mich gefragt, oder haben Sie geraten?',
};

const en: Guide = {
  aim: 'The room walks the customer’s whole journey, feels it from their side and decides which emotions should belong to which touchpoints.',
  result:
    'A journey of 15 to 25 touchpoints, one curve for today and one for the target, at most three emotions to evoke and three to avoid, each with a sign by which we will see it, and an experience statement.',
  good: 'The curve has at least one trough that hurts, and nobody tries to talk it away. For the lowest scores someone can tell a real story, and the statement at the end is one the customer would sign.',
  minutes: 60,
  moves: [
    {
      title: 'Map out the journey',
      minutes: 6,
      text: 'Read the phases aloud and ask: “Which of these has another name here, and which is missing?” Change the names right away. Begin before the first contact and do not stop at the contract: getting help, staying and recommending are where loyalty is decided.',
    },
    {
      title: 'Collect touchpoints',
      minutes: 12,
      text: 'Give each pair two phases. Say: “Every touchpoint needs its channel, what the customer does, what they think, and who in here is responsible.” If that last field stays empty, say so aloud: it is usually the hole that customers fall into.',
    },
    {
      title: 'Rate today',
      minutes: 12,
      text: 'Go through the journey as the person on the empty chair would see it. Say: “A number from −5 to +5 for each touchpoint, everyone alone and without talking.” Collect the voices with the button above the curve. With more than fifteen touchpoints, people write their numbers down while the laptop goes round. The band behind the line then shows where the room disagrees: talk only where it is wider than three points. Note whether the score is assumed or proven.',
    },
    {
      title: 'Read the curve',
      minutes: 6,
      text: 'Step back. Say: “A minute of silence: where is the peak, where is the deepest trough, and how does it end?” Then let them talk. People remember the most intense moment and the last one. A fair average with a bad ending is still a bad memory.',
    },
    {
      title: 'Check the six wishes',
      minutes: 6,
      text: 'Take the two phases with the deepest troughs. Say: “Every customer wishes for six things. How well do we fulfil them here, from 0 to 3?” Collect the voices phase by phase; six answers take half a minute. At every zero ask: “Whose wish did we fulfil instead?” Two people rate the other phases during the break.',
    },
    {
      title: 'Set the target',
      minutes: 8,
      text: 'Ask: “Which two troughs must go, and which peak may rise?” Set high targets only there. Everywhere else “fine” will do. Enter +5 everywhere and you have a wish list, not a strategy.',
    },
    {
      title: 'Agree on emotions and statement',
      minutes: 10,
      text: 'Evoke three emotions at most, avoid three at most, each tied to a single touchpoint. Ask of each: “How would we see it, or hear it?” Finish by writing together: “When …, our customers feel …, because …”. Read the sentence aloud twice before anyone changes it.',
    },
  ],
  questions: [
    'What are they doing a minute before they meet us, and a minute after?',
    'What are they thinking that they would never tell us?',
    'Which number would they give themselves, and how do we know?',
    'Where do we keep them waiting without anyone here noticing?',
    'Which moment will they still remember in a year?',
    'What could a stranger at the next table see that shows they feel that way?',
  ],
  pitfalls: [
    'The journey describes internal procedures. Every sentence must have the customer as its subject; “Application under review” is, on their side, “I am waiting and do not know how long.”',
    'The scores are too kind. Let the function that takes complaints speak first, and ask about the most recent real case.',
    'Every emotion is called “satisfied”. Offer words that hurt or do good: left alone, relieved, proud. Satisfied is a grade, not a feeling.',
    'Evidence is missing and people argue. Write “assumed” beside it and note who will ask five customers, and by when.',
    'Time runs out in the first three phases. Start rating with Get help and Stay; the beginning is quickly filled in.',
  ],
  halved: {
    moves: [
      { title: 'Read out the phases without discussing them', minutes: 2 },
      { title: 'The two most important touchpoints of each phase: channel and what the customer does', minutes: 9 },
      { title: 'Rate today', minutes: 7 },
      { title: 'Read the curve in silence', minutes: 4 },
      { title: 'Target for two troughs and one peak', minutes: 3 },
      { title: 'One emotion to evoke, one to avoid', minutes: 5 },
    ],
    leftOut:
      'The pairs add thoughts, owners and the six wishes during the break. Draft the experience statement yourself and read it out before the pain points.',
  },
  emptyChair: 'You gave me a three. Did you ask me, or did you guess?',
};

export const experienceGuide: Localized<Guide> = { de, en };
