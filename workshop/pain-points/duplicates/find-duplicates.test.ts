import { expect, test } from 'vitest';
import { painPointsCommands as commands } from '../commands';
import { painPoints } from '../pain-points';
import type { PainPoints } from '../schema';
import { corpus } from './corpus';
import { unseenCorpus } from './corpus-unseen';
import { findDuplicates, leastSimilarity, titleSimilarity } from './find-duplicates';
import { wordStems } from './word-stems';

type Pairs = readonly (readonly [string, string])[];

/** Precision and recall of the proposed pairs, and the pairs that are judged wrongly. */
function measure({ same, other }: { same: Pairs; other: Pairs }) {
  const isProposed = ([a, b]: readonly [string, string]) => titleSimilarity(a, b) >= leastSimilarity;
  const right = same.filter(isProposed).length;
  const wrong = other.filter(isProposed).length;
  return { precision: right / (right + wrong), recall: right / same.length };
}

test.each(['de', 'en'] as const)(
  'Duplicates in %s are proposed with a precision of 0.95 and a recall of 0.95',
  (language) => {
    const { precision, recall } = measure(corpus[language]);
    // The figures are for people who change the word lists.
    // oxlint-disable-next-line no-console -- see above
    console.log(`${language}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  },
);

test.each(['de', 'en'] as const)(
  'Unseen pairs in %s are proposed with a precision of 0.8 and a recall of 0.7',
  (language) => {
    const { precision, recall } = measure(unseenCorpus[language]);
    // The figures are for people who change the word lists.
    // oxlint-disable-next-line no-console -- see above
    console.log(`${language}, unseen: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`);
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(recall).toBeGreaterThanOrEqual(0.7);
  },
);

test('Umlauts and their two letters, case, accents and invisible characters make no difference', () => {
  expect(wordStems('Überweisung')).toEqual(wordStems('UEBERWEISUNG'));
  expect(wordStems('Café')).toEqual(wordStems('cafe'));
  expect(wordStems('Rech\u00adnung')).toEqual(wordStems('Rechnungen'));
});

function withTitles(...titles: string[]): PainPoints {
  const slice = painPoints.create();
  for (const title of titles)
    commands.addPainPoint(slice, { id: `p${title.length}-${Object.keys(slice.painPoints).length}`, values: { title } });
  return slice;
}

test('Pairs come the most similar first, without empty titles and without those that were kept apart', () => {
  const slice = withTitles('Die Rechnung ist unklar', '', 'Rechnung unklar', 'Kein Rückruf', '');
  const pairs = findDuplicates(slice);
  expect(pairs).toHaveLength(1);
  const [pair] = pairs;
  commands.keepApart(slice, { id: pair?.second ?? '', other: pair?.first ?? '' });
  expect(findDuplicates(slice)).toEqual([]);
});

test('Two hundred titles are compared in less than a second', () => {
  const slice = withTitles(...Array.from({ length: 200 }, (_, at) => `${corpus.de.same[at % 24]?.[0]} Nummer ${at}`));
  const start = performance.now();
  findDuplicates(slice);
  expect(performance.now() - start).toBeLessThan(1000);
});
