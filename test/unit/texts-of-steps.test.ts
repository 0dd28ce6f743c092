import { describe, expect, it } from 'vitest';
import { partGuidance } from '../../workshop/press-release/guidance';
import { partIds } from '../../workshop/press-release/terms';
import { stepIds, type Guide } from '../../workshop/step';
import { steps } from '../../workshop/steps';
import { languages } from '../../workshop/language';
import { textProblems } from '../text-problems';

const guideTexts = (guide: Guide) => [
  guide.aim,
  guide.result,
  guide.good,
  ...guide.moves.flatMap((move) => [move.title, move.text]),
  ...guide.questions,
  ...guide.pitfalls,
  ...guide.halved.moves.map((move) => move.title),
  guide.halved.leftOut,
  guide.emptyChair,
];

const sumOfMinutes = (moves: readonly { minutes: number }[]) => moves.reduce((sum, move) => sum + move.minutes, 0);

describe.each(stepIds)('the guide of %s', (id) => {
  const { de, en } = steps[id].guide;

  it('has the same moves with the same minutes in both languages', () => {
    expect(de.moves.map((move) => move.minutes)).toEqual(en.moves.map((move) => move.minutes));
    expect(de.moves.length).toBeGreaterThanOrEqual(4);
    expect(de.minutes).toBe(en.minutes);
    expect(sumOfMinutes(de.moves)).toBe(de.minutes);
  });

  it('has four to six questions and three to five pitfalls in both languages', () => {
    expect(de.questions).toHaveLength(en.questions.length);
    expect(de.pitfalls).toHaveLength(en.pitfalls.length);
    expect(de.questions.length).toBeGreaterThanOrEqual(4);
    expect(de.questions.length).toBeLessThanOrEqual(6);
    expect(de.pitfalls.length).toBeGreaterThanOrEqual(3);
    expect(de.pitfalls.length).toBeLessThanOrEqual(5);
  });

  it('keeps the same moves in half the time in both languages, and they fit into it', () => {
    expect(de.halved.moves.map((move) => move.minutes)).toEqual(en.halved.moves.map((move) => move.minutes));
    expect(de.halved.moves.length).toBeGreaterThanOrEqual(2);
    expect(sumOfMinutes(de.halved.moves)).toBeLessThanOrEqual(Math.ceil(de.minutes / 2));
  });

  it.each(languages)('says in every move what to say aloud in %s', (language) => {
    const quotation = { de: /„.+?“/, en: /“.+?”/ }[language];
    const silent = steps[id].guide[language].moves.filter((move) => !quotation.test(move.text));
    expect(silent.map((move) => move.title)).toEqual([]);
  });

  it.each(languages)('has no empty text and correct typography in %s', (language) => {
    const texts = guideTexts(steps[id].guide[language]);
    for (const text of texts) expect(text).not.toBe('');
    expect(texts.flatMap((text) => textProblems(text, language))).toEqual([]);
  });
});

describe('the guidance of the press release', () => {
  it.each(languages)('has guidance, an example and a length for every part in %s', (language) => {
    for (const part of partIds) {
      const { guidance, example, words } = partGuidance[language][part];
      expect(guidance).not.toBe('');
      expect(example).not.toBe('');
      expect(words.min).toBeLessThan(words.max);
      expect(textProblems(guidance, language).concat(textProblems(example, language))).toEqual([]);
    }
  });

  it('asks for one and a half pages at most', () => {
    const most = partIds.reduce((sum, part) => sum + partGuidance.de[part].words.max, 0);
    expect(most).toBeLessThanOrEqual(540);
  });

  it('has an example of each part that follows the rule for sentences', () => {
    for (const language of languages) {
      for (const part of partIds) {
        expect(partGuidance[language][part].example.split(/[.!?]\s/).every((s) => s.split(/\s+/).length < 30)).toBe(
          true,
        );
      }
    }
  });
});
