import { describe, expect, it } from 'vitest';
import type { Language } from '../../language';
import { typographicReplacement } from './typography';

/** Types a text key by key, as the editor does. */
function typed(text: string, language: Language): string {
  let written = '';
  for (const key of text) {
    written += key;
    const replacement = typographicReplacement(written, language);
    if (replacement) written = written.slice(0, -replacement.remove) + replacement.insert;
  }
  return written;
}

describe('typographic', () => {
  it.each<[string, string]>([
    ['"Ja", sagt sie.', '„Ja“, sagt sie.'],
    ['Sie sagt: "Das ist \'klar\' genug."', 'Sie sagt: „Das ist ‚klar‘ genug.“'],
    ['("Ja")', '(„Ja“)'],
    ['"\'Klar\' steht drauf."', '„‚Klar‘ steht drauf.“'],
    ["So geht's, wie bei Hans'", 'So geht’s, wie bei Hans’'],
    ['Ort -- Tag', 'Ort – Tag'],
    ['1---2', '1—2'],
    ['E-Mail', 'E-Mail'],
    ['und so weiter ...', 'und so weiter …'],
    ['....', '….'],
  ])('sets %j in German', (text, set) => {
    expect(typed(text, 'de')).toBe(set);
  });

  it.each<[string, string]>([
    ['"Yes," she says.', '“Yes,” she says.'],
    ["She says: \"It's 'clear' enough.\"", 'She says: “It’s ‘clear’ enough.”'],
    ['("Yes")', '(“Yes”)'],
    ['"\'Clear\' is printed on it."', '“‘Clear’ is printed on it.”'],
    ["the customers' bill", 'the customers’ bill'],
    ['place -- day', 'place – day'],
    ['wait...', 'wait…'],
  ])('sets %j in English', (text, set) => {
    expect(typed(text, 'en')).toBe(set);
  });
});
