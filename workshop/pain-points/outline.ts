import { inOrder } from '../collection';
import { chapter, textRow, type Block } from '../document';
import type { Language } from '../language';
import { stepNames } from '../step';
import type { PainPoints } from './schema';
import { painPointsWords } from './words';

/** The items as a table; nothing while there are none. */
export function painPointsOutline({ items }: PainPoints, language: Language): Block[] {
  const words = painPointsWords[language];
  const rows = inOrder(items).map(([, { title, note }]) => textRow([title, note]));
  if (rows.length === 0) return [];
  return [
    chapter(1, stepNames['pain-points'][language]),
    { kind: 'table', caption: '', header: [words.item, words.note], widths: [1, 2], rows },
  ];
}
