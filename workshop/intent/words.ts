import type { Localized } from '../language';
import type { conflictPairs, intentQuestions, parties, priorities, shifts } from './terms';

type Named<Ids extends readonly string[], Text = string> = Record<Ids[number], Text>;

const de = {
  fourQuestions: 'Vier Fragen',
  question: 'Frage',
  answer: 'Antwort',
  alternative: 'Alternative',
  alternatives: 'Auch erwogen',
  questions: {
    goal: 'Welches Ziel verfolgen wir, wenn wir alles von unseren Kundinnen und Kunden her denken?',
    expression: 'Wie wollen wir das zeigen?',
    growth: 'Wie wachsen wir dadurch?',
    fit: 'Wie passt es zu unseren Unternehmenszielen?',
  } satisfies Named<typeof intentQuestions>,
  prioritiesTitle: 'Fünf Prioritäten',
  priority: 'Priorität',
  today: 'Heute',
  target: 'Ziel',
  exception: 'Wo der rechte Pol trotzdem vorgeht',
  poles: {
    benefit: { first: 'Nutzen für die Kundschaft', second: 'Bequemlichkeit im Haus' },
    recommendation: { first: 'Empfehlungen', second: 'Werbung' },
    content: { first: 'Nützliche Inhalte', second: 'Anzeigen' },
    care: { first: 'Bestehende Kundschaft pflegen', second: 'Neue Kundschaft gewinnen' },
    individual: { first: 'Individuell', second: 'Standard' },
  } satisfies Named<typeof priorities, { first: string; second: string }>,
  towards: '{{steps}} von 5 zu „{{pole}}“',
  balanced: 'in der Mitte',
  notSet: 'noch offen',
  prioritiesCaption:
    'Fünf Prioritäten: heute und Ziel zwischen zwei Polen. Der linke Pol geht vor, der rechte bleibt berechtigt.',
  prioritiesAlt: 'Fünf Prioritäten zwischen je zwei Polen.',
  shiftsTitle: 'Drei Wechsel im Denken',
  shift: 'Wechsel',
  meaning: 'Was das für uns heißt',
  sign: 'Woran wir es zuerst merken',
  shifts: {
    wishes: 'Von dem, was wir tun, zu dem, was Kundinnen und Kunden wollen',
    process: 'Von unserem Ablauf zum Ablauf der Kundinnen und Kunden',
    lifecycle: 'Von einer Phase, dem Gewinnen, zum ganzen Kundenleben',
  } satisfies Named<typeof shifts>,
  balanceTitle: 'Gleichgewicht',
  parties: {
    business: 'Was das Unternehmen braucht',
    customers: 'Was die Kundinnen und Kunden brauchen',
    employees: 'Was die Mitarbeitenden brauchen',
  } satisfies Named<typeof parties>,
  conflicts: 'Wo sich das beißt',
  between: 'Zwischen',
  conflict: 'Konflikt',
  rule: 'Wie wir entscheiden',
  pairs: {
    'business-customers': 'Unternehmen und Kundschaft',
    'business-employees': 'Unternehmen und Mitarbeitende',
    'customers-employees': 'Kundschaft und Mitarbeitende',
  } satisfies Named<typeof conflictPairs>,
  statement: 'Absicht in einem Satz',
  proposal: {
    expression: 'wir zeigen es so: {{text}}',
    growth: 'dadurch wachsen wir: {{text}}',
    fit: 'und es passt zu unseren Zielen: {{text}}',
  },
};

const en: typeof de = {
  fourQuestions: 'Four questions',
  question: 'Question',
  answer: 'Answer',
  alternative: 'Alternative',
  alternatives: 'Also considered',
  questions: {
    goal: 'Which goal do we pursue with customer obsession?',
    expression: 'How do we want to express it?',
    growth: 'How does it drive growth?',
    fit: 'How does it fit our company goals?',
  },
  prioritiesTitle: 'Five priorities',
  priority: 'Priority',
  today: 'Today',
  target: 'Target',
  exception: 'Where the right pole still goes first',
  poles: {
    benefit: { first: 'Customer benefit', second: 'Internal convenience' },
    recommendation: { first: 'Recommendation', second: 'Advertising' },
    content: { first: 'Useful content', second: 'Advertisements' },
    care: { first: 'Caring for existing customers', second: 'Hunting new ones' },
    individual: { first: 'Individual', second: 'Standard' },
  },
  towards: '{{steps}} of 5 towards “{{pole}}”',
  balanced: 'in the middle',
  notSet: 'still open',
  prioritiesCaption:
    'Five priorities: today and target between two poles. The left pole goes first, the right one stays legitimate.',
  prioritiesAlt: 'Five priorities, each between two poles.',
  shiftsTitle: 'Three shifts of thinking',
  shift: 'Shift',
  meaning: 'What it means for us',
  sign: 'How we will notice first',
  shifts: {
    wishes: 'From what we do to what customers want',
    process: 'From our process to the customer’s process',
    lifecycle: 'From one phase, winning them, to the whole life cycle',
  },
  balanceTitle: 'Balance',
  parties: {
    business: 'What the business needs',
    customers: 'What customers need',
    employees: 'What employees need',
  },
  conflicts: 'Where they conflict',
  between: 'Between',
  conflict: 'Conflict',
  rule: 'How we decide',
  pairs: {
    'business-customers': 'Business and customers',
    'business-employees': 'Business and employees',
    'customers-employees': 'Customers and employees',
  },
  statement: 'Intent in one sentence',
  proposal: {
    expression: 'we express it like this: {{text}}',
    growth: 'this is how it drives growth: {{text}}',
    fit: 'and it fits our goals: {{text}}',
  },
};

/** Terms shared by screen and documents. */
export const intentWords = { de, en } satisfies Localized<typeof de>;
