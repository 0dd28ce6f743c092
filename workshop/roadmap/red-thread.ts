import type { Block } from '../document';
import { linesOf } from '../format';
import type { Language } from '../language';
import { numberedInitiatives } from './numbered';
import type { Roadmap } from './schema';
import { roadmapWords } from './words';

/** The red thread as a table: every promise and every pain point, the initiative that serves it, how it is measured. */
export function redThreadOutline(slice: Roadmap, language: Language): Block[] {
  const words = roadmapWords[language];
  const rows = numberedInitiatives(slice, language).flatMap(({ number, title, initiative }) => {
    const behind = [`${number} ${title}`, initiative.metric.name];
    return [
      ...linesOf(initiative.promises).map((line) => [words.promise, line, ...behind]),
      ...linesOf(initiative.painPoints).map((line) => [words.painPoint, line, ...behind]),
    ];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.appendix },
    {
      kind: 'table',
      caption: words.redThreadTable,
      header: [words.kind, words.promiseOrPain, words.initiative, words.metric],
      widths: [22, 48, 47, 45],
      rows,
    },
  ];
}
