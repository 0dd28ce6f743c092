import { generateNKeysBetween } from 'fractional-indexing';
import type { Language } from '../language';
import type { BoardElement, NoteColour, TextSize } from './schema';

export const starterIds = ['coverStory', 'customersDay', 'todayTomorrow', 'fivePillars'] as const;
export type StarterId = (typeof starterIds)[number];

interface StarterWords {
  name: string;
  /** Names of the areas, in order. */
  areas: string[];
  /** One question per area, written on a note. */
  questions: string[];
}

/** Texts of the starters; their layout is the same in both languages. */
const words: Record<Language, Record<StarterId, StarterWords>> = {
  de: {
    coverStory: {
      name: 'Titelgeschichte',
      areas: ['Titelseite', 'Schlagzeilen', 'Zitate', 'Bilder', 'Zahlen im Kasten'],
      questions: [
        'In drei Jahren bringt ein Magazin uns auf die Titelseite. Was steht dort?',
        'Welche drei Schlagzeilen stehen im Heft?',
        'Was sagt eine Kundin, was eine Mitarbeiterin, was ein Wettbewerber?',
        'Welche Bilder zeigt der Artikel?',
        'Welche Zahlen belegen, dass es gelungen ist?',
      ],
    },
    customersDay: {
      name: 'Ein Tag im Leben der Kundin',
      areas: ['Morgens', 'Vormittags', 'Mittags', 'Nachmittags', 'Abends'],
      questions: [
        'Wie beginnt ihr Tag – und wo kommen wir vor?',
        'Was will sie erledigen?',
        'Wo fragt sie jemanden um Rat?',
        'Was geht von selbst?',
        'Was erzählt sie zu Hause?',
      ],
    },
    todayTomorrow: {
      name: 'Heute und morgen',
      areas: ['Heute', 'Der Weg', 'Morgen'],
      questions: [
        'Was erleben Kundinnen und Kunden heute mit uns?',
        'Was muss sich ändern?',
        'Was erleben sie in drei Jahren?',
      ],
    },
    fivePillars: {
      name: 'Fünf Säulen',
      areas: ['Kundenziele', 'Kultur', 'Bedürfnisse verstehen', 'Alle denken mit', 'Messen'],
      questions: [
        'Welche Kundenziele stehen neben unseren Verkaufszielen?',
        'Woran merkt man bei uns, dass wir zuhören?',
        'Wie erfahren wir, was Kundinnen und Kunden brauchen – und wer erfährt es?',
        'Was tut jede Abteilung für die Kundinnen und Kunden?',
        'Woran messen wir, ob es Kundinnen und Kunden besser geht?',
      ],
    },
  },
  en: {
    coverStory: {
      name: 'Cover story',
      areas: ['Cover', 'Headlines', 'Quotes', 'Pictures', 'Facts and figures'],
      questions: [
        'In three years a magazine puts us on its cover. What does it say?',
        'Which three headlines are inside?',
        'What does a customer say, an employee, a competitor?',
        'Which pictures does the article show?',
        'Which figures prove that it worked?',
      ],
    },
    customersDay: {
      name: 'A day in the customer’s life',
      areas: ['Early', 'Morning', 'Midday', 'Afternoon', 'Evening'],
      questions: [
        'How does their day begin – and where do we come in?',
        'What do they want to get done?',
        'Where do they ask for advice?',
        'What happens by itself?',
        'What do they tell their family in the evening?',
      ],
    },
    todayTomorrow: {
      name: 'Today and tomorrow',
      areas: ['Today', 'The way there', 'Tomorrow'],
      questions: [
        'What do customers experience with us today?',
        'What has to change?',
        'What do they experience in three years?',
      ],
    },
    fivePillars: {
      name: 'Five pillars',
      areas: ['Customers’ goals', 'Culture', 'Understanding needs', 'Everybody joins in', 'Measuring'],
      questions: [
        'Which customers’ goals stand alongside our sales goals?',
        'How can people here tell that we listen?',
        'How do we learn what customers need – and who learns it?',
        'What does each department do for customers?',
        'How do we measure whether customers are better off?',
      ],
    },
  },
};

/** Name of a starter. */
export function starterName(id: StarterId, language: Language): string {
  return words[language][id].name;
}

const area = { width: 720, height: 640 };
const gap = 48;
const headline: TextSize = 64;
const questionColour: NoteColour = 'violet';

/** Elements of a starter with its top left corner at a point: a headline, and areas side by side with a question in each. */
export function starterElements(
  id: StarterId,
  language: Language,
  { x, y }: { x: number; y: number },
  newId: () => string,
): { id: string; element: BoardElement }[] {
  const { name, areas, questions } = words[language][id];
  const common = { group: null, locked: false };
  const elements: BoardElement[] = [
    {
      ...common,
      type: 'text',
      order: '',
      x,
      y,
      width: 1200,
      height: Math.ceil(headline * 1.3),
      rotation: 0,
      text: name,
      size: headline,
      colour: 'ink',
    },
  ];
  const top = y + headline * 2;
  areas.forEach((title, index) => {
    const left = x + index * (area.width + gap);
    elements.push({ ...common, ...area, type: 'area', order: '', x: left, y: top, name: title });
    elements.push({
      ...common,
      type: 'note',
      order: '',
      x: left + 24,
      y: top + 60,
      width: 320,
      height: 140,
      text: questions[index] ?? '',
      colour: questionColour,
      author: null,
      hidden: false,
      sentOn: {},
    });
  });
  const orders = generateNKeysBetween(null, null, elements.length);
  return elements.map((element, index) => ({ id: newId(), element: { ...element, order: orders[index] ?? 'a0' } }));
}
