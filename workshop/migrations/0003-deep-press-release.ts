/**
 * Version 3: the parts of the press release can be moved and left out; answers are formatted text, questions have an owner and a
 * day; there are comments, promises, raw material, risks, jargon, dismissed findings, versions, verdicts and the approval of the
 * customer's quote. Initiatives name the promises they keep.
 */
export function deepPressRelease(data: unknown): unknown {
  const session = data as Session;
  const { 'press-release': pressRelease, roadmap } = session.steps;
  const questions = mapItems(pressRelease.questions, (question) => ({
    ...question,
    answer: formatted(question.answer),
    owner: '',
    due: '',
    bank: '',
  }));
  const initiatives = mapItems(roadmap.initiatives, (initiative) => ({ ...initiative, promiseIds: {} }));
  const risk = { claim: '', evidence: '', level: 'open' };
  return {
    ...session,
    steps: {
      ...session.steps,
      'press-release': {
        ...pressRelease,
        sequence: [
          'headline',
          'subheadline',
          'placeAndDate',
          'summary',
          'problem',
          'solution',
          'leaderQuote',
          'howItWorks',
          'customerQuote',
          'callToAction',
        ],
        leftOut: [],
        questions,
        comments: {},
        promises: {},
        promisesNumbered: 0,
        material: {},
        risks: { value: risk, usability: risk, feasibility: risk, viability: risk },
        jargon: [],
        dismissals: {},
        versions: {},
        verdicts: {},
        quoteApproved: null,
      },
      roadmap: { ...roadmap, initiatives },
    },
  };
}

interface Session {
  steps: {
    'press-release': { questions: Record<string, { answer: string }> };
    roadmap: { initiatives: Record<string, object> };
  };
}

function mapItems<Item>(items: Record<string, Item>, change: (item: Item) => object): Record<string, object> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item)]));
}

/** Blank lines parted the paragraphs of an answer, single line breaks stood within them. */
function formatted(answer: string): object[] {
  const block = { version: 1, direction: null, format: '', indent: 0 };
  const text = { type: 'text', version: 1, format: 0, detail: 0, mode: 'normal', style: '' };
  return answer
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({
      type: 'paragraph',
      ...block,
      textFormat: 0,
      textStyle: '',
      children: paragraph
        .split('\n')
        .flatMap((line, index) => [
          ...(index === 0 ? [] : [{ type: 'linebreak', version: 1 }]),
          ...(line === '' ? [] : [{ ...text, text: line }]),
        ]),
    }));
}
