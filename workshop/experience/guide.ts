import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Alle gehen die ganze Reise der Kundin mit, fühlen sie nach und legen fest, welche Gefühle an welchen Kontaktpunkten entstehen sollen.',
  result:
    'Eine Reise mit 15 bis 25 Kontaktpunkten, eine Kurve für heute und eine für das Ziel, höchstens drei Gefühle zum Auslösen und drei zum Vermeiden, jedes mit einem Zeichen, an dem man es sieht, und das Erlebnis in einem Satz.',
  minutes: 60,
  moves: [
    {
      title: 'Die Reise abstecken',
      minutes: 6,
      text: 'Lesen Sie die Phasen vor und fragen Sie, welche bei Ihnen anders heißt oder fehlt. Beginnen Sie vor dem ersten Kontakt und hören Sie nicht beim Vertrag auf: Hilfe bekommen, Bleiben und Weiterempfehlen sind die Phasen, in denen sich Treue entscheidet.',
    },
    {
      title: 'Kontaktpunkte sammeln',
      minutes: 14,
      text: 'Zweiergruppen nehmen je zwei Phasen. Zu jedem Kontaktpunkt gehören Kanal, was die Kundin tut, was sie denkt und wer in der Firma zuständig ist. Bleibt das letzte Feld leer, sagen Sie es laut: Dort ist meist das Loch, in das Kundinnen und Kunden fallen.',
    },
    {
      title: 'Heute bewerten',
      minutes: 12,
      text: 'Gehen Sie die Reise mit den Augen der Person durch, für die der Stuhl frei ist. Alle wählen still eine Zahl von −5 bis +5, dann wird gezeigt. Tragen Sie die mittlere Zahl ein und reden Sie nur dort, wo mehr als drei Punkte auseinanderliegen. Halten Sie fest, ob es angenommen oder belegt ist.',
    },
    {
      title: 'Die Kurve lesen',
      minutes: 6,
      text: 'Treten Sie einen Schritt zurück und lassen Sie alle eine Minute still auf die Linie schauen. Wo ist der Gipfel, wo das tiefste Tal, wie endet es? In Erinnerung bleiben der stärkste Moment und der letzte. Ein mittelmäßiger Durchschnitt mit schlechtem Ende bleibt eine schlechte Erinnerung.',
    },
    {
      title: 'Das Ziel setzen',
      minutes: 8,
      text: 'Wählen Sie zwei Täler, die verschwinden müssen, und einen Gipfel, der höher werden darf. Überall sonst reicht „in Ordnung“. Wer überall +5 einträgt, hat keine Strategie, sondern einen Wunschzettel.',
    },
    {
      title: 'Gefühle und Satz festlegen',
      minutes: 14,
      text: 'Höchstens drei Gefühle auslösen, höchstens drei vermeiden, jedes an einen einzigen Kontaktpunkt gebunden und mit etwas belegt, das man sehen oder hören kann. Schreiben Sie zum Schluss gemeinsam: „Wenn …, fühlen sich unsere Kundinnen und Kunden …, weil …“. Zweimal laut vorlesen, dann erst ändern.',
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
    'Belege fehlen, und die Gruppe streitet. Schreiben Sie „angenommen“ dazu und notieren Sie, wer bis wann fünf Kundinnen und Kunden fragt.',
    'Die Zeit läuft bei den ersten drei Phasen davon. Beginnen Sie beim Bewerten mit Hilfe bekommen und Bleiben, der Anfang ist schnell nachgetragen.',
  ],
  emptyChair: 'Sie haben mir eine Drei gegeben. Haben Sie mich gefragt, oder haben Sie geraten?',
};

const en: Guide = {
  aim: 'The room walks the customer’s whole journey, feels it from their side and decides which emotions should belong to which touchpoints.',
  result:
    'A journey of 15 to 25 touchpoints, one curve for today and one for the target, at most three emotions to evoke and three to avoid, each with a sign by which we will see it, and an experience statement.',
  minutes: 60,
  moves: [
    {
      title: 'Map out the journey',
      minutes: 6,
      text: 'Read the phases aloud and ask which of them has another name at your company or is missing. Begin before the first contact and do not stop at the contract: getting help, staying and recommending are where loyalty is decided.',
    },
    {
      title: 'Collect touchpoints',
      minutes: 14,
      text: 'Pairs take two phases each. Every touchpoint needs a channel, what the customer does, what they think, and who inside is responsible. If that last field stays empty, say so aloud: it is usually the hole that customers fall into.',
    },
    {
      title: 'Rate today',
      minutes: 12,
      text: 'Go through the journey as the person on the empty chair would see it. Everyone silently picks a number from −5 to +5, then you reveal. Enter the middle one and talk only where people are more than three points apart. Note whether it is assumed or proven.',
    },
    {
      title: 'Read the curve',
      minutes: 6,
      text: 'Step back and let everyone look at the line in silence for a minute. Where is the peak, where is the deepest trough, and how does it end? People remember the most intense moment and the last one. A fair average with a bad ending is still a bad memory.',
    },
    {
      title: 'Set the target',
      minutes: 8,
      text: 'Choose two troughs that must go and one peak that may rise. Everywhere else “fine” will do. Enter +5 everywhere and you have a wish list, not a strategy.',
    },
    {
      title: 'Agree on emotions and statement',
      minutes: 14,
      text: 'Evoke three emotions at most, avoid three at most, each tied to a single touchpoint and proven by something one can see or hear. Finish by writing together: “When …, our customers feel …, because …”. Read it aloud twice before you change it.',
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
    'Evidence is missing and the group argues. Write “assumed” beside it and note who will ask five customers, and by when.',
    'Time runs out in the first three phases. Start rating with Get help and Stay; the beginning is quickly filled in.',
  ],
  emptyChair: 'You gave me a three. Did you ask me, or did you guess?',
};

export const experienceGuide: Localized<Guide> = { de, en };
