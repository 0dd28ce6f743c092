import { chapter, textRow, type Block } from '../document';
import { linesOf } from '../format';
import type { Language } from '../language';
import { solvedPainPoints, type Known } from './checks';
import { numberedInitiatives } from './initiatives-in-order';
import type { Roadmap } from './schema';
import { roadmapWords } from './words';

/** A promise of the press release. */
interface LinkedPromise {
  id: string;
  name: string;
  words: string;
}

/**
 * The red thread as a table: each promise and pain point with the initiative that serves it and its metric. `unkept` promises of the
 * press release and `unsolved` pain points are listed without an initiative.
 */
export function redThreadOutline(
  slice: Roadmap,
  language: Language,
  {
    promises,
    unkept,
    painPoints,
    unsolved,
  }: Record<'promises' | 'unkept', readonly LinkedPromise[]> & {
    painPoints: Known['painPoints'];
    unsolved: readonly { title: string }[];
  },
): Block[] {
  const words = roadmapWords[language];
  const rows = numberedInitiatives(slice, language).flatMap(({ number, title, initiative }) => {
    const behind = [`${number} ${title}`, initiative.metric.name];
    return [
      ...promises
        .filter(({ id }) => initiative.promiseIds[id])
        .map((promise) => [words.promise, `${promise.name} ${promise.words}`, ...behind]),
      ...linesOf(initiative.promises).map((line) => [words.promise, line, ...behind]),
      ...solvedPainPoints(initiative, { painPoints }).map(({ title: pain }) => [words.painPoint, pain, ...behind]),
    ];
  });
  const unserved = [
    ...unkept.map((promise) => [words.promise, `${promise.name} ${promise.words}`, words.noInitiative, '']),
    ...unsolved.map(({ title }) => [words.painPoint, title, words.noInitiative, '']),
  ];
  if (rows.length + unserved.length === 0) return [];
  return [
    chapter(1, words.appendix),
    {
      kind: 'table',
      caption: words.redThreadTable,
      header: [words.kind, words.promiseOrPain, words.initiative, words.metric],
      widths: [22, 48, 47, 45],
      rows: [...rows, ...unserved].map(textRow),
    },
  ];
}
