import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Alle wissen, wozu der Tag da ist, wer im Raum sitzt und für wen gearbeitet wird. Von jetzt an ist die Kundin dabei: auf einem Stuhl, der für sie frei bleibt.',
  result:
    'Ein Satz zum Anlass, den alle mittragen, ein Ablauf mit Zeiten und ein Mensch auf dem leeren Stuhl, den jede und jeder im Raum wiedererkennt.',
  good: 'Alle können den Anlass mit eigenen Worten sagen, und diese Worte stammen nicht von Ihnen. Wenn jemand den Menschen auf dem leeren Stuhl beim Namen nennt, bevor Sie es ein zweites Mal tun, ist er angekommen.',
  minutes: 30,
  moves: [
    {
      title: 'Ankommen und Anlass klären',
      minutes: 5,
      text: 'Begrüßen Sie im Stehen, noch ohne Bild an der Wand. Lesen Sie den Anlass laut vor und fragen Sie: „Wer würde das anders sagen?“ Ändern Sie den Satz sofort und vor aller Augen: Wer einmal mitgeschrieben hat, trägt ihn den ganzen Tag mit.',
    },
    {
      title: 'Hören, wer da ist',
      minutes: 8,
      text: 'Sagen Sie: „Zwei Sätze, bitte: Was tun Sie hier, und wann haben Sie zuletzt selbst mit einer Kundin oder einem Kunden gesprochen?“ Tragen Sie Rolle und Bereich ein, während gesprochen wird. Die Antworten auf die zweite Frage sind Ihr erstes Material; kommentieren Sie sie nicht, sie wirken von allein. Bei mehr als zwölf Personen genügt der zweite Satz.',
    },
    {
      title: 'Den leeren Stuhl besetzen',
      minutes: 9,
      text: 'Rücken Sie einen Stuhl sichtbar in die Runde. Sagen Sie: „Dieser Stuhl bleibt heute frei. Für wen? Denken Sie an jemanden, den mehrere von uns kennen.“ Machen Sie daraus einen Kundentyp mit Vornamen und füllen Sie der Reihe nach: Lage, Vorhaben, Ärger, typischer Satz. Klingt der Satz wie am Telefon gehört, ist der Stuhl besetzt.',
    },
    {
      title: 'Probesitzen',
      minutes: 3,
      text: 'Fragen Sie: „Wer setzt sich für eine Minute dorthin?“ Wer sich meldet, sagt den typischen Satz in der Ich-Form und noch einen aus eigener Fantasie. Halten Sie ihn fest und danken Sie. Damit ist die Scheu früh überwunden, und alle haben gesehen, wie leicht es geht.',
    },
    {
      title: 'Ablauf und drei Regeln vereinbaren',
      minutes: 5,
      text: 'Zeigen Sie Ablauf, Pausen und Ende. Sagen Sie: „Drei Regeln: Erst schreiben wir still, dann reden wir. Beispiele gehen vor Meinungen. Und wer auf dem leeren Stuhl sitzt, wird nicht unterbrochen.“ Warten Sie, bis alle genickt haben. Sagen Sie zum Schluss, wer die Ergebnisse zu sehen bekommt und bis wann.',
    },
  ],
  questions: [
    'Woran würden Sie heute Abend merken, dass sich der Tag gelohnt hat?',
    'Wann haben Sie zuletzt mit einer Kundin oder einem Kunden gesprochen, ohne etwas verkaufen zu wollen?',
    'Wer von unseren Kundinnen und Kunden sollte heute unbedingt mithören?',
    'Was würde dieser Mensch abends am Küchentisch über uns erzählen?',
    'Welche Entscheidung muss nach diesem Tag leichter fallen als heute Morgen?',
  ],
  pitfalls: [
    'Der Anlass klingt nach Broschüre. Fragen Sie: „Was passiert, wenn wir heute nichts ändern?“ Die Antwort ist meist der bessere Satz.',
    'Auf dem Stuhl sitzt eine Zielgruppe statt ein Mensch. Fragen Sie nach Wohnort, Tagesablauf und dem letzten Ärger, bis jemand sagt: „So eine kenne ich.“',
    'Die Leitung redet zuerst und alle nicken. Lassen Sie die Runde bei der Person beginnen, die am nächsten an den Kundinnen und Kunden arbeitet.',
    'Die Vorstellung dauert zwanzig Minuten. Kündigen Sie zwei Sätze an, machen Sie es mit Ihren eigenen zwei Sätzen vor und danken Sie nach dem zweiten.',
  ],
  halved: {
    moves: [
      { title: 'Anlass klären', minutes: 3 },
      { title: 'Eine Runde mit nur einem Satz: das letzte Gespräch mit einer Kundin oder einem Kunden', minutes: 4 },
      { title: 'Der leere Stuhl mit Name, Ärger und typischem Satz', minutes: 5 },
      { title: 'Drei Regeln', minutes: 3 },
    ],
    leftOut:
      'Rollen und Bereiche tragen Sie vorab aus der Einladung ein, Lage und Vorhaben ergänzen Sie in der ersten Pause. Das Probesitzen fällt aus: Zum ersten Mal nimmt dann beim Zukunftsbild jemand auf dem Stuhl Platz.',
  },
  emptyChair: 'Sie reden heute über mich. Woher wissen Sie eigentlich, wie es mir geht?',
};

const en: Guide = {
  aim: 'Everyone knows what the day is for, who is in the room and whom the work is for. From now on the customer is present, on a chair that is kept free for them.',
  result:
    'One sentence of purpose that everyone stands behind, an agenda with times, and a person on the empty chair whom everybody in the room recognises.',
  good: 'Everyone can say the purpose in words of their own, and the words did not come from you. If somebody calls the person on the empty chair by name before you do so a second time, the customer has arrived.',
  minutes: 30,
  moves: [
    {
      title: 'Arrive and settle the purpose',
      minutes: 5,
      text: 'Welcome everyone while they are still standing, with nothing on the wall yet. Read the purpose aloud and ask: “Who would put that differently?” Change the sentence there and then, in front of everyone: people carry all day what they helped to word.',
    },
    {
      title: 'Hear who is in the room',
      minutes: 8,
      text: 'Say: “Two sentences, please: what do you do here, and when did you last speak with a customer yourself?” Enter role and function while they talk. The answers to the second question are your first material; do not comment on them, they speak for themselves. With more than twelve people, the second sentence is enough.',
    },
    {
      title: 'Fill the empty chair',
      minutes: 9,
      text: 'Pull a chair visibly into the circle. Say: “This chair stays free today. Who is it for? Think of someone several of us know.” Turn them into a customer type with a first name and fill in, one after the other: situation, what they want to get done, what annoys them, what they would say. Once the quote sounds like something heard on the phone, the chair is taken.',
    },
    {
      title: 'Try the chair',
      minutes: 3,
      text: 'Ask: “Who will sit there for a minute?” Whoever volunteers says the quote in the first person, and one more sentence of their own. Record it and say thank you. That breaks the shyness early, and everyone has seen how easy it is.',
    },
    {
      title: 'Agree the agenda and three rules',
      minutes: 5,
      text: 'Show the agenda, the breaks and the finish. Say: “Three rules. We write in silence before we talk. Examples come before opinions. And nobody interrupts the empty chair.” Wait until everyone has nodded. Close by saying who will see the results, and by when.',
    },
  ],
  questions: [
    'What would tell you tonight that today was worth your time?',
    'When did you last talk with a customer without trying to sell them something?',
    'Which of our customers should be listening in today?',
    'What would this person say about us at the kitchen table this evening?',
    'Which decision has to be easier after today than it was this morning?',
  ],
  pitfalls: [
    'The purpose reads like a brochure. Ask “What happens if we change nothing?” The answer is usually the better sentence.',
    'A target group sits on the chair, not a person. Ask where they live, what their day is like and what last annoyed them, until someone says “I know someone just like that.”',
    'The most senior person speaks first and everyone nods. Start the round with whoever works closest to customers.',
    'Introductions take twenty minutes. Announce two sentences, show it with two of your own, and say thank you after the second.',
  ],
  halved: {
    moves: [
      { title: 'Settle the purpose', minutes: 3 },
      { title: 'A round of one sentence only: the last conversation with a customer', minutes: 4 },
      { title: 'The empty chair with name, annoyance and quote', minutes: 5 },
      { title: 'Three rules', minutes: 3 },
    ],
    leftOut:
      'Enter roles and functions from the invitation beforehand, and add the situation and the goal during the first break. Leave out the trial sitting: the chair is then taken for the first time at the vision board.',
  },
  emptyChair: 'You are going to talk about me all day. How do you actually know how I am doing?',
};

export const kickoffGuide: Localized<Guide> = { de, en };
