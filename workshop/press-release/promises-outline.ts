import { chapter, textRow, type Block } from '../document';
import type { Language } from '../language';
import { appendixWords } from './appendix-words';

/** A promise as documents list it. */
interface ListedPromise {
  /** Such as "P3". */
  name: string;
  words: string;
  note: string;
  /** The marked text was deleted. */
  gone: boolean;
  /** The initiatives that keep it, by number and title. */
  keepers: string[];
}

/** The promises of the press release as a table, each with the initiatives that keep it. */
export function promisesOutline(promises: readonly ListedPromise[], language: Language): Block[] {
  const words = appendixWords[language].promises;
  if (promises.length === 0) return [];
  return [
    chapter(1, words.title),
    {
      kind: 'table',
      caption: words.caption,
      header: [words.number, words.promise, words.keptBy],
      widths: [10, 62, 60],
      rows: promises.map(({ name, words: promised, note, gone, keepers }) =>
        textRow([
          name,
          [promised, note.trim(), gone ? words.gone : ''].filter((line) => line !== '').join('\n'),
          keepers.join('\n') || words.nobody,
        ]),
      ),
    },
  ];
}
