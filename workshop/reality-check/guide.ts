import type { Localized } from '../language';
import type { Guide } from '../step';

const de: Guide = {
  aim: 'Wozu der Schritt da ist, in einem oder zwei Sätzen.',
  result: 'Was der Raum am Ende in der Hand hat.',
  minutes: 30,
  moves: [
    { title: 'Einstieg', minutes: 5, text: 'Sagen Sie, worum es geht und was am Ende dastehen soll.' },
    { title: 'Still sammeln', minutes: 10, text: 'Alle schreiben für sich; gesprochen wird noch nicht.' },
    { title: 'Besprechen', minutes: 10, text: 'Lesen Sie vor, was geschrieben wurde, und fragen Sie nach Beispielen.' },
    { title: 'Festhalten', minutes: 5, text: 'Halten Sie fest, was gilt, in einem Satz für jeden Punkt.' },
  ],
  questions: [
    'Was haben wir zuletzt selbst erlebt?',
    'Was würde die Kundin dazu sagen?',
    'Was fehlt noch?',
    'Worauf können wir verzichten?',
  ],
  pitfalls: [
    'Die Lautesten reden zuerst. Lassen Sie alle vorher schreiben.',
    'Es bleibt allgemein. Fragen Sie nach dem letzten Beispiel.',
    'Die Zeit läuft davon. Nennen Sie vorab das Ende.',
  ],
  emptyChair: 'Was davon merke ich?',
};

const en: Guide = {
  aim: 'What the step is for, in one or two sentences.',
  result: 'What the room holds in its hands at the end.',
  minutes: 30,
  moves: [
    { title: 'Open', minutes: 5, text: 'Say what this is about and what should be there at the end.' },
    { title: 'Collect in silence', minutes: 10, text: 'Everyone writes on their own; nobody talks yet.' },
    { title: 'Discuss', minutes: 10, text: 'Read out what was written and ask for examples.' },
    { title: 'Settle', minutes: 5, text: 'Write down what holds, one sentence for each item.' },
  ],
  questions: [
    'What have we seen ourselves lately?',
    'What would the customer say to this?',
    'What is still missing?',
    'What can we do without?',
  ],
  pitfalls: [
    'The loudest speak first. Have everyone write before anyone talks.',
    'It stays general. Ask for the latest example.',
    'Time runs out. Name the end beforehand.',
  ],
  emptyChair: 'What of this will I notice?',
};

export const realityCheckGuide = { de, en } satisfies Localized<Guide>;
