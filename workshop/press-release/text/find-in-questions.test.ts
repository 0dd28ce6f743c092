import { expect, it } from 'vitest';
import { plainToRichText, richTextToPlain, type RichText } from '../../rich-text';
import { findInQuestions, replaceInQuestion } from './find-in-questions';
import type { Question } from '../schema';

const options = { matchCase: false, wholeWord: false };
const text = (words: string, format = 0) => ({ type: 'text' as const, text: words, format });
const question = (change: Partial<Question>): Question => ({
  order: 'a0',
  audience: 'customer',
  question: '',
  answer: [],
  owner: '',
  due: '',
  bank: '',
  ...change,
});
const rich: RichText = [
  {
    type: 'paragraph',
    children: [text('Der fes'), text('te Pr', 1), { type: 'linebreak' }, text('eis'), { type: 'tab' }],
  },
  {
    type: 'list',
    listType: 'bullet',
    children: [
      { type: 'listitem', children: [{ type: 'link', url: 'https://example.org', children: [text('Preis')] }] },
      {
        type: 'listitem',
        children: [
          { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('ein Preis')] }] },
        ],
      },
    ],
  },
];

it('finds words in questions and answers, across formats, in the order of the screen', () => {
  const questions = {
    b: question({ order: 'a1', audience: 'internal', question: 'Preis?' }),
    a: question({ question: 'Was ist der Preis?', answer: rich }),
  };
  expect(findInQuestions(questions, 'preis', options)).toEqual([
    { id: 'a', field: 'question', from: 12, to: 17 },
    { id: 'a', field: 'answer', pieces: [{ index: 4, from: 0, to: 5 }] },
    { id: 'a', field: 'answer', pieces: [{ index: 5, from: 4, to: 9 }] },
    { id: 'b', field: 'question', from: 0, to: 5 },
  ]);
  expect(findInQuestions(questions, 'feste', options)).toEqual([
    {
      id: 'a',
      field: 'answer',
      pieces: [
        { index: 0, from: 4, to: 7 },
        { index: 1, from: 0, to: 2 },
      ],
    },
  ]);
  expect(findInQuestions(questions, '', options)).toEqual([]);
});

it('replaces in questions and answers without changing formats', () => {
  const item = question({ question: 'Preis oder Preis?', answer: rich });
  const places = findInQuestions({ a: item }, 'preis', options);
  const replaced = replaceInQuestion(item, places, 'Tarif');
  expect(replaced.question).toBe('Tarif oder Tarif?');
  expect(richTextToPlain(replaced.answer ?? [])).toBe('Der feste Pr\neis\t\nTarif\nein Tarif\n');
  expect(JSON.stringify(replaced.answer)).toBe(JSON.stringify(rich).replaceAll('Preis', 'Tarif'));
  const over = replaceInQuestion(item, findInQuestions({ a: item }, 'feste', options), 'faire');
  expect(over.question).toBeUndefined();
  expect(richTextToPlain(over.answer ?? [])).toContain('Der faire Pr');
  expect(rich[0]?.children[0]).toEqual(text('Der fes'));
});

it('leaves other questions unchanged', () => {
  const item = question({ question: 'Preis?', answer: plainToRichText('Kein Wort') });
  expect(replaceInQuestion(item, [], 'x')).toEqual({});
});
