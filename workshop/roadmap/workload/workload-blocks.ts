import { chapter, paragraphs, textRow, type Block } from '../../document';
import { fill, formatNumber } from '../../format';
import { functionNames, type CompanyFunction } from '../../function';
import type { Language } from '../../language';
import type { Roadmap } from '../schema';
import { horizons } from '../terms';
import { roadmapWords } from '../words';
import { workload, type WorkloadCell } from './workload';

/** Number and weight of a cell in words, `3 (7)`; a dash for no work. */
export function workloadText({ ids, weight, unsized }: WorkloadCell, language: Language): string {
  if (ids.length === 0) return '–';
  const words = roadmapWords[language];
  if (unsized === ids.length) return fill(words.allUnsized, { number: unsized });
  const text = fill(words.workloadCell, { number: ids.length, weight: formatNumber(weight, language) });
  return unsized === 0 ? text : `${text}, ${fill(words.unsized, { number: unsized })}`;
}

/** The work of each function and horizon as a table; nothing while no initiative has a function. */
export function workloadBlocks(slice: Roadmap, present: readonly CompanyFunction[], language: Language): Block[] {
  const words = roadmapWords[language];
  if (!Object.values(slice.initiatives).some((initiative) => initiative.function !== null)) return [];
  return [
    chapter(2, words.workload),
    ...paragraphs(words.workloadHow),
    {
      kind: 'table',
      caption: '',
      header: [words.function, ...horizons.map((horizon) => words.horizons[horizon]), words.total],
      widths: [40, 30, 30, 30, 30],
      rows: workload(slice, present).map(({ function: name, cells, total }) =>
        textRow([
          name === null ? words.noFunction : functionNames[language][name],
          ...horizons.map((horizon) => workloadText(cells[horizon], language)),
          workloadText(total, language),
        ]),
      ),
    },
  ];
}
