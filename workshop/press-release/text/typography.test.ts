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
    ['"Ich wollte --" sagte er', '„Ich wollte –“ sagte er'],
    ['Er kam -- "endlich" -- an', 'Er kam – „endlich“ – an'],
    ['Nicht-"Kunden"', 'Nicht-„Kunden“'],
    ['"A"/"B" und ["C"]', '„A“/„B“ und [„C“]'],
    ["'Nein -' sagte er", '‚Nein -‘ sagte er'],
    ["die '90er und '80er", 'die ’90er und ’80er'],
    ["Wort-'90er", 'Wort-’90er'],
    ["'90 Prozent'", '‚90 Prozent‘'],
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
    ['"I wanted --" he said', '“I wanted –” he said'],
    ["'It's --' he said", '‘It’s –’ he said'],
    ['non-"customers"', 'non-“customers”'],
    ["the '90s", 'the ’90s'],
  ])('sets %j in English', (text, set) => {
    expect(typed(text, 'en')).toBe(set);
  });

  it.each([
    'https://example.org/a--b?x=1...2',
    '(https://example.org/a--b)',
    "[Seite](https://example.org/it's--b...c",
    'www.example.org/a--b',
    'example.org/a--b...c',
    'info@vor--ort.example',
    'C:\\a--b...c',
    '../a/b--c',
    '`npm run build --watch "x" ...`',
  ])('leaves %j alone', (text) => {
    for (const language of ['de', 'en'] as const) expect(typed(text, language)).toBe(text);
  });

  it('goes on behind addresses and code', () => {
    expect(typed('"https://example.org/a--b" ist "gut" -- `a--b` -- "ja"', 'de')).toBe(
      '„https://example.org/a--b“ ist „gut“ – `a--b` – „ja“',
    );
    expect(typed('Das Ende. -- Er kam u.a. -- spät...', 'de')).toBe('Das Ende. – Er kam u.a. – spät…');
  });
});
