import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Alle wissen, wozu der Tag da ist, wer im Raum sitzt und für wen gearbeitet wird. Von jetzt an ist die Kundin dabei: auf einem Stuhl, der für sie frei bleibt.',
  result:
    'Ein Satz zum Anlass, den alle mittragen, ein Ablauf mit Zeiten und ein Mensch auf dem leeren Stuhl, den jede und jeder im Raum wiedererkennt.',
  minutes: 30,
  moves: [
    {
      title: 'Ankommen und Anlass klären',
      minutes: 5,
      text: 'Begrüßen Sie im Stehen, noch ohne Bild an der Wand. Lesen Sie den Anlass laut vor und fragen Sie, wer ihn anders sagen würde. Ändern Sie den Satz sofort und vor aller Augen: Wer einmal mitgeschrieben hat, trägt ihn den ganzen Tag mit.',
    },
    {
      title: 'Hören, wer im Raum ist',
      minutes: 8,
      text: 'Jede Person sagt zwei Sätze: was sie hier tut und wann sie zuletzt selbst mit einer Kundin oder einem Kunden gesprochen hat. Tragen Sie Rolle und Bereich ein, während gesprochen wird. Die Antworten auf die zweite Frage sind Ihr erstes Material. Kommentieren Sie sie nicht, sie wirken von allein. Bei mehr als zwölf Personen genügt der zweite Satz.',
    },
    {
      title: 'Den leeren Stuhl besetzen',
      minutes: 9,
      text: 'Rücken Sie einen Stuhl sichtbar in die Runde. Fragen Sie nach einem Menschen, den mehrere kennen, und machen Sie daraus einen Kundentyp mit Vornamen. Füllen Sie der Reihe nach: Lage, Vorhaben, Ärger, typischer Satz. Klingt der Satz wie am Telefon gehört, ist der Stuhl besetzt.',
    },
    {
      title: 'Probesitzen',
      minutes: 3,
      text: 'Bitten Sie eine freiwillige Person, Platz zu nehmen und den typischen Satz in der Ich-Form zu sagen, mit einem Nachsatz aus eigener Fantasie. Halten Sie ihn fest. Damit ist die Scheu früh überwunden, und alle haben gesehen, wie leicht es geht.',
    },
    {
      title: 'Ablauf und drei Regeln vereinbaren',
      minutes: 5,
      text: 'Zeigen Sie Ablauf, Pausen und Ende. Drei Regeln genügen: erst still schreiben, dann reden; Beispiele vor Meinungen; wer auf dem leeren Stuhl sitzt, wird nicht unterbrochen. Sagen Sie zum Schluss, wer die Ergebnisse zu sehen bekommt und bis wann.',
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
  emptyChair: 'Sie reden heute über mich. Woher wissen Sie eigentlich, wie es mir geht?',
};

const en: Guide = {
  aim: 'Everyone knows what the day is for, who is in the room and whom the work is for. From now on the customer is present, on a chair that is kept free for them.',
  result:
    'One sentence of purpose that everyone stands behind, an agenda with times, and a person on the empty chair whom everybody in the room recognises.',
  minutes: 30,
  moves: [
    {
      title: 'Arrive and settle the purpose',
      minutes: 5,
      text: 'Welcome everyone while they are still standing, with nothing on the wall yet. Read the purpose aloud and ask who would put it differently. Change the sentence there and then, in front of everyone: people carry all day what they helped to word.',
    },
    {
      title: 'Hear who is in the room',
      minutes: 8,
      text: 'Each person says two sentences: what they do here, and when they last spoke with a customer themselves. Enter role and function while they talk. The answers to the second question are your first material. Do not comment on them; they speak for themselves. With more than twelve people, the second sentence is enough.',
    },
    {
      title: 'Fill the empty chair',
      minutes: 9,
      text: 'Pull a chair visibly into the circle. Ask for someone several people know, and turn them into a customer type with a first name. Fill in, one after the other: situation, what they want to get done, what annoys them, what they would say. Once the quote sounds like something heard on the phone, the chair is taken.',
    },
    {
      title: 'Try the chair',
      minutes: 3,
      text: 'Invite a volunteer to sit down and say the quote in the first person, with one more sentence of their own. Record it. That breaks the shyness early, and everyone has seen how easy it is.',
    },
    {
      title: 'Agree the agenda and three rules',
      minutes: 5,
      text: 'Show the agenda, the breaks and the finish. Three rules are enough: write in silence before we talk; examples before opinions; nobody interrupts the empty chair. Close by saying who will see the results, and by when.',
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
  emptyChair: 'You are going to talk about me all day. How do you actually know how I am doing?',
};

export const kickoffGuide: Localized<Guide> = { de, en };
