import { inOrder } from '../../collection';
import type { RichText } from '../../rich-text';
import { findInText, type FindOptions } from './find-in-text';
import type { PressRelease, Question } from '../schema';
import { audiences } from '../terms';

/** Part of a found place in an answer. `index` counts its texts (and tabs) from the start, in the order in which they are read. */
export interface TextPiece {
  index: number;
  from: number;
  to: number;
}

/** Words found in a question or in its answer, in UTF-16 code units. */
export type QuestionPlace =
  | { id: string; field: 'question'; from: number; to: number }
  | { id: string; field: 'answer'; pieces: readonly TextPiece[] };

/** All matches of a query in the questions and answers, in the order of the screen. */
export function findInQuestions(
  questions: PressRelease['questions'],
  query: string,
  options: FindOptions,
): QuestionPlace[] {
  const ordered = inOrder(questions);
  return audiences
    .flatMap((audience) => ordered.filter(([, item]) => item.audience === audience))
    .flatMap(([id, { question, answer }]): QuestionPlace[] => [
      ...findInText(question, query, options).map(([from, to]) => ({ id, field: 'question' as const, from, to })),
      ...findInAnswer(answer, query, options).map((pieces) => ({ id, field: 'answer' as const, pieces })),
    ]);
}

/** A question after replacing matches in it. */
export function replaceInQuestion(
  { question, answer }: Pick<Question, 'question' | 'answer'>,
  places: readonly QuestionPlace[],
  text: string,
): Partial<Pick<Question, 'question' | 'answer'>> {
  let asked = question;
  const answered = JSON.parse(JSON.stringify(answer)) as RichText;
  const texts = blocksOf(answered).flat();
  // From the end, so that earlier offsets stay valid.
  for (const place of [...places].reverse()) {
    if (place.field === 'question') asked = asked.slice(0, place.from) + text + asked.slice(place.to);
    else
      for (const [position, { index, from, to }] of [...place.pieces.entries()].reverse()) {
        const node = texts.find((one) => one.index === index)?.node;
        if (node?.text === undefined) continue;
        node.text = node.text.slice(0, from) + (position === 0 ? text : '') + node.text.slice(to);
      }
  }
  const fields = new Set(places.map(({ field }) => field));
  return { ...(fields.has('question') && { question: asked }), ...(fields.has('answer') && { answer: answered }) };
}

interface TextTree {
  type: string;
  text?: string;
  children?: TextTree[];
}

/** A text of an answer; a line break has no index. */
interface AnswerText {
  node: TextTree;
  index: number;
}

function findInAnswer(answer: RichText, query: string, options: FindOptions): TextPiece[][] {
  return blocksOf(answer).flatMap((texts) => {
    const text = texts.map(({ node }) => wordsOf(node)).join('');
    return findInText(text, query, options).map(([start, end]) => {
      let before = 0;
      return texts.flatMap(({ node, index }) => {
        const { length } = wordsOf(node);
        const [from, to] = [Math.max(0, start - before), Math.min(length, end - before)];
        before += length;
        return node.type !== 'text' || from >= to ? [] : [{ index, from, to }];
      });
    });
  });
}

/** The texts of each block and list item. */
function blocksOf(answer: RichText): AnswerText[][] {
  const blocks: AnswerText[][] = [];
  let index = 0;
  const walk = (node: TextTree, into: AnswerText[]): void => {
    if (node.type === 'linebreak') into.push({ node, index: -1 });
    else if (node.type === 'tab' || (node.type === 'text' && node.text !== '')) {
      into.push({ node, index });
      index += 1;
    }
    const isBlock = !['link', 'mark', 'list'].includes(node.type) && node.children !== undefined;
    const own: AnswerText[] = isBlock ? [] : into;
    if (isBlock) blocks.push(own);
    for (const child of node.children ?? []) walk(child, own);
  };
  for (const block of answer) walk(block, []);
  return blocks;
}

function wordsOf({ type, text }: TextTree): string {
  return type === 'linebreak' ? '\n' : type === 'tab' ? '\t' : (text ?? '');
}
