import { describe, expect, it } from 'vitest';
import { textProblems } from '../../test/text-problems';
import { idField } from '../fields';
import { languages } from '../language';
import { questionBank, questionTopics } from './question-bank';

describe('the bank of questions', () => {
  it('has at least 25 questions, each with an id of its own, and some for every topic', () => {
    expect(questionBank.length).toBeGreaterThanOrEqual(25);
    expect(new Set(questionBank.map(({ id }) => id)).size).toBe(questionBank.length);
    for (const { id } of questionBank) expect(idField.safeParse(id).success).toBe(true);
    const used = new Set(questionBank.map(({ topic }) => topic));
    expect([...used].sort()).toEqual([...questionTopics.customer, ...questionTopics.internal].sort());
  });

  it.each(languages)('asks well set questions in %s, none twice', (language) => {
    const texts = questionBank.map(({ text }) => text[language]);
    expect(texts.flatMap((text) => textProblems(text, language))).toEqual([]);
    expect(texts.filter((text) => !text.endsWith('?'))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
