import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Die Runde klärt, was sich im Haus ändern muss, damit die Pressemitteilung wahr werden kann, und wer dafür womit aufhört.',
  result:
    'Sechs Hebel mit heute, nötig und Lücke, zu den größten Lücken je eine Veränderung, ein Beitrag und ein Verzicht je Bereich, Namen, sichtbares Verhalten und umgedrehte Messgrößen.',
  good: 'Jeder Bereich am Tisch gibt etwas auf, das ihm bisher wichtig war, und mindestens eine Messgröße verschwindet, auf die jemand stolz war. Die größten Lücken lassen sich in einem Satz so erklären, dass eine Kundin sie versteht.',
  minutes: 45,
  moves: [
    {
      title: 'Den Blick nach innen drehen',
      minutes: 3,
      text: 'Lesen Sie die Absicht und ein Versprechen aus der Pressemitteilung vor. Sagen Sie: „Nehmen wir an, das erscheint heute. Was in unserem Haus würde morgen um neun dafür sorgen, dass es nicht stimmt?“ Sammeln Sie drei Zurufe, ohne sie zu besprechen.',
    },
    {
      title: 'Heute und nötig je Hebel',
      minutes: 12,
      text: 'Drei Gruppen nehmen je zwei Hebel, sechs Minuten lang. Sagen Sie: „Einen Satz für heute, einen für nötig. Beide so, dass die Kundin sie verstehen würde.“ Dann liest jede Gruppe vor, eine Minute je Hebel. Schreiben Sie mit und fragen Sie nur nach, wenn ein Satz für jedes Unternehmen gelten könnte.',
    },
    {
      title: 'Die Lücken einschätzen',
      minutes: 6,
      text: 'Lesen Sie die vier Stufen vor. Sagen Sie: „Auf drei zeigen alle mit den Fingern null bis drei.“ Tragen Sie die häufigste Zahl ein; wo jemand zwei Stufen abweicht, hören Sie eine Minute zu. Zeigen Sie das Bild mit den Balken und lassen Sie es wirken.',
    },
    {
      title: 'Veränderungen für die größten Lücken',
      minutes: 8,
      text: 'Nehmen Sie nur Hebel mit zwei oder drei. Fragen Sie: „Was genau tun wir anders, und wer merkt es zuerst?“ Eine Veränderung ist eine Tätigkeit, kein Wunsch: „Übergaben bei Rechnungsfragen abschaffen“, nicht „besser zusammenarbeiten“. Was reif ist, schicken Sie mit einem Klick in die Roadmap.',
    },
    {
      title: 'Beitrag und Verzicht je Bereich',
      minutes: 8,
      text: 'Gehen Sie reihum. Sagen Sie: „Sprechen Sie als Kundin über Ihren eigenen Bereich: Wegen Ihnen kann ich jetzt … Und danach in eigenem Namen: Wir hören auf mit …“ Lassen Sie niemanden ohne Verzicht gehen; „mehr Ressourcen“ ist keiner. Fehlt ein Bereich am Tisch, fügen Sie ihn hinzu und vergeben Sie, wer ihn morgen fragt.',
    },
    {
      title: 'Menschen und Führung',
      minutes: 5,
      text: 'Fragen Sie: „Auf wen hören die anderen, auch ohne Titel?“ Zwei bis fünf Namen genügen; klären Sie, wer sie fragt. Dann zu den Führungskräften: „Was sehen Ihre Leute Sie ab nächster Woche tun, was sie noch nie gesehen haben?“ Zum Beispiel selbst die ganze Reise gehen, vom Anruf bis zur Rechnung. Datum dazu.',
    },
    {
      title: 'Eine Messgröße umdrehen',
      minutes: 3,
      text: 'Sagen Sie: „Welche Zahl lobt uns, während die Kundin flucht?“ Schreiben Sie sie links hin und rechts die Zahl, die sie selbst zählen würde: nicht eingegangene Aufträge, sondern Aufträge, die vollständig und pünktlich ankommen. Fragen Sie, woher die neue Zahl kommt. Zwei Paare reichen für heute.',
    },
  ],
  questions: [
    'Was müsste jemand von uns heute gegen die Regeln tun, damit die Kundin bekommt, was wir versprechen?',
    'Welche Übergabe würde niemand vermissen?',
    'Wofür wird hier jemand befördert, und passt das zu unserem Satz?',
    'Was hören wir auf zu berichten, wenn wir die neue Zahl haben?',
    'Wer hat das schon einmal versucht, und woran ist es gescheitert?',
    'Woran erkennt die Frühschicht am Montag, dass Sie es ernst meinen?',
  ],
  pitfalls: [
    'Alles landet bei der Technik. Fragen Sie: „Und wenn das System erst in zwei Jahren kommt, was geht schon morgen?“',
    'Jeder Hebel bekommt eine Drei. Dann ordnen Sie: „Welche Lücke kostet uns das Versprechen, welche nur Nerven?“',
    'Führungskräfte versprechen Haltung. „Offener werden“ sieht niemand: Fragen Sie nach Ort, Tag und was sie dort tun.',
    'Neue Messgrößen kommen dazu, keine geht. Für jede neue Zahl fällt eine alte weg, sonst bleibt die alte die wahre.',
  ],
  halved: {
    moves: [
      { title: 'Drei Hebel per Zuruf wählen, für jeden heute und nötig', minutes: 9 },
      { title: 'Die Lücken dieser drei', minutes: 3 },
      { title: 'Ein Verzicht je Bereich', minutes: 7 },
      { title: 'Eine umgedrehte Messgröße', minutes: 3 },
    ],
    leftOut:
      'Veränderungen zu den größten Lücken schreiben Sie gleich auf die Roadmap. Wer die anderen mitzieht und was Führungskräfte sichtbar anders tun, fragen Sie beim Abschluss als Zusage ab.',
  },
  emptyChair: 'Wer von Ihnen hört ab morgen mit etwas auf, das mir lästig ist?',
};

const en: Guide = {
  aim: 'The room settles what has to change inside so that the press release can come true, and who stops doing what for it.',
  result:
    'Six levers with today, needed and gap, a change for each of the largest gaps, one contribution and one thing to stop for every function, names, visible behaviour and metrics turned around.',
  good: 'Every function at the table gives up something it used to care about, and at least one metric goes that somebody was proud of. The largest gaps can be explained in one sentence that a customer would understand.',
  minutes: 45,
  moves: [
    {
      title: 'Turn the view inward',
      minutes: 3,
      text: 'Read out the intent and one promise of the press release. Say: “Suppose this is published today. What in our own house would make it untrue by nine tomorrow morning?” Take three shouts without discussing them.',
    },
    {
      title: 'Today and needed, lever by lever',
      minutes: 12,
      text: 'Three groups take two levers each, for six minutes. Say: “One sentence for today, one for needed. Both so that the customer would understand them.” Then each group reads out, a minute per lever. Write it down, and ask only where a sentence would fit any company.',
    },
    {
      title: 'Rate the gaps',
      minutes: 6,
      text: 'Read out the four levels. Say: “On three, everyone shows nought to three with their fingers.” Enter the most frequent number; where somebody is two levels away, listen for a minute. Show the bars and let them sink in.',
    },
    {
      title: 'Changes for the largest gaps',
      minutes: 8,
      text: 'Take only levers with a two or a three. Ask: “What exactly do we do differently, and who notices first?” A change is something one does, not a wish: “abolish hand-overs for questions about a bill”, not “work together better”. Send what is ripe to the roadmap with one click.',
    },
    {
      title: 'What each function gives and gives up',
      minutes: 8,
      text: 'Go round the table. Say: “Speak as the customer about your own function: because of you I can now … And then for yourselves: we stop …” Let nobody off without something to stop; “more resources” is not one. If a function is not in the room, add it and decide who asks it tomorrow.',
    },
    {
      title: 'People and leaders',
      minutes: 5,
      text: 'Ask: “Whom do the others listen to, title or no title?” Two to five names will do; settle who asks them. Then turn to the leaders: “From next week, what will your people see you do that they have never seen?” Walking the whole journey themselves, for instance, from the call to the bill. With a date.',
    },
    {
      title: 'Turn one metric around',
      minutes: 3,
      text: 'Say: “Which figure praises us while the customer swears?” Write it on the left, and on the right the figure they would count themselves: not orders received but orders delivered complete and on time. Ask where the new figure comes from. Two pairs are enough for today.',
    },
  ],
  questions: [
    'What would one of us have to do against the rules today so that the customer gets what we promise?',
    'Which hand-over would nobody miss?',
    'What does somebody get promoted for here, and does that fit our sentence?',
    'What do we stop reporting once we have the new figure?',
    'Who has tried this before, and what did it fail on?',
    'How will the early shift know on Monday that you mean it?',
  ],
  pitfalls: [
    'Everything ends up with technology. Ask: “And if the system takes two more years, what works tomorrow?”',
    'Every lever gets a three. Then sort: “Which gap costs us the promise, and which only our nerves?”',
    'Leaders promise attitudes. Nobody can see “being more open”: ask for the place, the day and what they do there.',
    'New metrics arrive and none leaves. For every new figure an old one goes, or the old one stays the real one.',
  ],
  halved: {
    moves: [
      { title: 'Three levers called out by the room, with today and needed for each', minutes: 9 },
      { title: 'The gaps of these three', minutes: 3 },
      { title: 'One thing to stop for every function', minutes: 7 },
      { title: 'One metric turned around', minutes: 3 },
    ],
    leftOut:
      'Write the changes for the largest gaps straight onto the roadmap. Who carries the others along, and what leaders will visibly do differently, you ask for as commitments in the closing.',
  },
  emptyChair: 'Which of you stops doing something that bothers me, from tomorrow?',
};

export const operationsGuide = { de, en } satisfies Localized<Guide>;
