import type { Decision, RiskKind } from './schema';
import type { riskLevels } from './terms';

const de = {
  openQuestions: {
    title: 'Offene Fragen',
    caption: 'Wer die Antwort bringt und bis wann',
    question: 'Frage',
    owner: 'Wer',
    due: 'Bis wann',
  },
  risks: {
    title: 'Vier Risiken',
    caption: 'Was behauptet wird und was dafür spricht',
    risk: 'Risiko',
    claim: 'Was wir behaupten',
    evidence: 'Was dafür spricht',
    level: 'Beleg',
    kinds: {
      value: 'Wert',
      usability: 'Bedienbarkeit',
      feasibility: 'Machbarkeit',
      viability: 'Tragfähigkeit',
    } satisfies Record<RiskKind, string>,
    levels: {
      open: 'offen',
      assumed: 'angenommen',
      partly: 'teils belegt',
      proven: 'belegt',
    } satisfies Record<(typeof riskLevels)[number], string>,
  },
  promises: {
    title: 'Versprechen an die Kundinnen und Kunden',
    caption: 'Was die Pressemitteilung verspricht und welche Initiative es einlöst',
    number: 'Nr.',
    promise: 'Versprechen',
    keptBy: 'Eingelöst durch',
    nobody: 'Noch durch keine Initiative',
    gone: 'Steht nicht mehr im Text',
  },
  comments: {
    title: 'Kommentare',
    label: 'K{{number}}',
    quoted: '„{{words}}“',
    everything: 'Die ganze Pressemitteilung',
    gone: 'Stelle gestrichen',
    resolved: 'erledigt',
    nobody: 'Ohne Namen',
    decisions: {
      keep: 'Beschluss: behalten',
      revise: 'Beschluss: überarbeiten',
      defer: 'Beschluss: zurückstellen',
    } satisfies Record<Decision, string>,
  },
};

const en: typeof de = {
  openQuestions: {
    title: 'Open questions',
    caption: 'Who brings the answer, and by when',
    question: 'Question',
    owner: 'Who',
    due: 'By when',
  },
  risks: {
    title: 'Four risks',
    caption: 'What is claimed, and what supports it',
    risk: 'Risk',
    claim: 'What we claim',
    evidence: 'What supports it',
    level: 'Evidence',
    kinds: { value: 'Value', usability: 'Usability', feasibility: 'Feasibility', viability: 'Viability' },
    levels: { open: 'open', assumed: 'assumed', partly: 'partly proven', proven: 'proven' },
  },
  promises: {
    title: 'Promises to customers',
    caption: 'What the press release promises, and which initiative keeps it',
    number: 'No.',
    promise: 'Promise',
    keptBy: 'Kept by',
    nobody: 'No initiative yet',
    gone: 'No longer in the text',
  },
  comments: {
    title: 'Comments',
    label: 'C{{number}}',
    quoted: '“{{words}}”',
    everything: 'The whole press release',
    gone: 'passage deleted',
    resolved: 'resolved',
    nobody: 'No name',
    decisions: { keep: 'Decision: keep', revise: 'Decision: revise', defer: 'Decision: defer' },
  },
};

/** Texts of the documents for the appendix of a press release. */
export const appendixWords = { de, en };
