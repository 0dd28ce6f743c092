import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../language';
import { splitSentences } from './split-sentences';

/** Sentences are written one after the other here, a bar between them. */
const expected: Record<Language, string[]> = {
  de: [
    'Das gilt z. B. für Dr. Kern, d. h. für alle. | Mehr nicht.',
    'Am 1. März geht es los. | Am 2. kommt der Rest. | Danach ist Schluss.',
    'Sie wohnt seit dem 3. Tag in der 2. Etage. | Dort ist es warm.',
    'Er kam 2019. | Seitdem ist er hier.',
    'Das steht auf Seite 3. | Die Zahl stimmt.',
    '„Warum?“, fragt sie. | „Darum.“ | Dann geht sie.',
    '„Kommt er heute?“ | Niemand weiß es.',
    'Es kostet 3,50 Euro bzw. 1.200 Euro im Jahr. | Immerhin!',
    'Brot, Milch usw. stehen im Regal. | Käse auch.',
    'Es gibt Brot, Milch usw. | Die Tür ist offen.',
    'Wirklich?! | Ja … | Nein.',
    'Nr. 7 in der Bahnhofstr. 12 gehört J. Neumann. | Er ist alt.',
    'Erste Zeile | zweite Zeile',
    'Seite www.beispiel.de öffnen. | Fertig.',
    'Er wartete … und wartete.',
    'Das Schiff „M. S. Anna“ liegt im Hafen.',
    'Um 8 Uhr. | Um 9. | Um 10.',
    'Der 1. FC spielt am 4. April gegen den 2. der Liga. | Alle kommen.',
  ],
  en: [
    'It holds for Dr. Kern, e.g. at 9 a.m. on weekdays, i.e. always. | No more.',
    'He came at 9 p.m. | The door was open.',
    'Mr. and Mrs. Finch live in St. Ives. | They are old.',
    '“Why?” asked the man. | “Because.” | Then he left.',
    'It costs £3.50. | That is all!',
    'They sell bread, milk, etc. | The door is open.',
    'They sell bread, milk, etc. and cheese.',
    'He works for Finch Inc. in town. | She does not.',
    'J. R. Finch lives in the U.K. | He came in Jan. 2019.',
    'First line | second line',
    'Really?! | Yes … | No.',
    'It is No. 7, approx. 5 miles from here. | Come.',
  ],
};

describe('splitSentences', () => {
  for (const language of ['de', 'en'] as const) {
    it.each(expected[language])(`${language}: %s`, (marked) => {
      const sentences = marked.split(' | ');
      const text = sentences.join(marked.includes('eile |') || marked.includes('line |') ? '\n' : ' ');
      expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
    });
  }

  it('loses no letter of any text and never overlaps', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', '?', ' ', '\n', '“', '„', 'ß', '🙂', '–') });
    fc.assert(
      fc.property(texts, fc.constantFrom('de' as const, 'en' as const), (text, language) => {
        const sentences = splitSentences(text, language);
        let last = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(/[\p{L}\p{N}]/u.test(text.slice(last, start))).toBe(false);
          last = end;
        }
        expect(/[\p{L}\p{N}]/u.test(text.slice(last))).toBe(false);
      }),
    );
  });
});
