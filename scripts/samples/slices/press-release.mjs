// @ts-check
import { collection, numbered, paragraphs } from '../helpers.mjs';
import { comments, firstDraft, promises, risks } from '../press-release-review.mjs';
import { parts, questions } from '../press-release.mjs';

/** The words of each passage of the text, by its id. */
function quotes() {
  const passages = Object.values(parts).flatMap(({ de, en }) =>
    [...de.join('\n').matchAll(/\[(.+?)\]\((.+?)\)/g)].map(([, words = '', id = '']) => {
      const english = new RegExp(`\\[([^\\]]+)\\]\\(${id}\\)`).exec(en.join('\n'))?.[1];
      if (english === undefined) throw new Error(`No passage ${id} in the English text`);
      return /** @type {const} */ ([id, { de: words, en: english }]);
    }),
  );
  return new Map(passages);
}

/** @param {Record<string, { de: string[], en: string[] }>} texts */
const richParts = (texts) =>
  Object.fromEntries(
    Object.entries(texts).map(([part, { de, en }]) => {
      const richText = part === 'howItWorks' ? numbered : paragraphs;
      return [part, { de: richText(de), en: richText(en) }];
    }),
  );

export function slice() {
  const passages = quotes();
  const order = { sequence: Object.keys(parts), leftOut: [] };
  const answered = collection(
    questions.map((question) => ({
      owner: '',
      due: '',
      bank: '',
      ...question,
      answer: {
        de: paragraphs(question.answer.de === '' ? [] : [question.answer.de]),
        en: paragraphs(question.answer.en === '' ? [] : [question.answer.en]),
      },
    })),
  );
  const { name, at, parts: drafted } = firstDraft;
  return {
    parts: richParts(parts),
    ...order,
    questions: answered,
    comments: collection(
      comments.map((comment) => ({
        ...comment,
        quote: passages.get(comment.id),
        replies: collection(comment.replies),
      })),
    ),
    promises: collection(
      promises.map(({ id }, index) => ({ id, number: index + 1, quote: passages.get(id), note: '' })),
    ),
    promisesNumbered: promises.length,
    material: {},
    risks,
    jargon: [],
    dismissals: {},
    versions: collection([
      {
        id: 'first-draft',
        name,
        at,
        kind: 'named',
        parts: richParts({ ...parts, ...drafted }),
        ...order,
        questions: answered,
      },
    ]),
    verdicts: {},
    quoteApproved: null,
  };
}
