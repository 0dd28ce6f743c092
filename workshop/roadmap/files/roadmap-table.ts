import type { Language } from '../../language';
import type { TypedCell, TypedTable } from '../../table/typed-table';
import { solvedPainPoints, type Known } from '../checks';
import { numberedInitiatives, type NumberedInitiative } from '../initiatives-in-order';
import type { Roadmap } from '../schema';
import { scoreOf } from '../score-of';
import { cellText, cellValue } from '../table/cell-text';
import { columnHeading } from '../table/column-heading';
import { initiativeColumns, kindOf, type InitiativeColumn } from '../table/initiative-columns';
import { roadmapWords } from '../words';

/** A promise of the press release, such as "P3" with its words. */
export interface FilePromise {
  id: string;
  name: string;
  words: string;
}

/** What the table takes from other steps. */
export interface RoadmapTableContext {
  language: Language;
  /** The promises of the press release, in order. */
  promises: readonly FilePromise[];
  painPoints: Known['painPoints'];
  /** What the metrics have come to, by id of the initiative. */
  actuals: Readonly<Record<string, string>>;
}

/** The columns of the file: those of the table on screen, the pain points, and what was achieved. */
export type FileColumn = InitiativeColumn | 'painPoints' | 'actual';

/** The heading of a column of the file. */
export function fileHeading(column: FileColumn, language: Language): string {
  return column === 'painPoints' || column === 'actual'
    ? roadmapWords[language][column]
    : columnHeading(column, language);
}

/** All fields of all initiatives, in roadmap order. Columns of scores and results are left out while they are empty. */
export function roadmapTable(slice: Roadmap, context: RoadmapTableContext): TypedTable {
  const { language } = context;
  const initiatives = numberedInitiatives(slice, language);
  const numbers = new Map(initiatives.map(({ id, number }) => [id, number]));
  const cells = (item: NumberedInitiative) =>
    new Map(fileColumns.map((column) => [column, cellOf(item, column, { slice, numbers, context })]));
  const rows = initiatives.map(cells);
  const optional = new Set<FileColumn>(['reach', 'impact', 'score', 'actual']);
  const shown = fileColumns.filter((column) => !optional.has(column) || rows.some((row) => row.get(column) !== ''));
  return {
    header: shown.map((column) => fileHeading(column, language)),
    rows: rows.map((row) => shown.map((column) => row.get(column) ?? '')),
  };
}

const fileColumns: readonly FileColumn[] = initiativeColumns.flatMap((column): FileColumn[] => {
  if (column === 'promises') return ['promises', 'painPoints'];
  return column === 'due' ? ['due', 'actual'] : [column];
});

interface CellSource {
  slice: Roadmap;
  numbers: ReadonlyMap<string, number>;
  context: RoadmapTableContext;
}

function cellOf(item: NumberedInitiative, column: FileColumn, { slice, numbers, context }: CellSource): TypedCell {
  const { language, promises, actuals } = context;
  const { id, number, initiative } = item;
  switch (column) {
    case 'number':
      return number;
    case 'title':
      return item.title;
    case 'score':
      return scoreOf(initiative, slice.scoring) ?? '';
    case 'reach':
      return initiative.reach ?? '';
    case 'promises': {
      const linked = promises.filter((promise) => initiative.promiseIds[promise.id]);
      return [...linked.map(({ name, words }) => `${name} ${words}`), initiative.promises].join('\n').trim();
    }
    case 'painPoints':
      return solvedPainPoints(initiative, context)
        .map((painPoint) => `${painPoint.number} ${painPoint.title.replace(/\s*\n\s*/g, ' ')}`.trim())
        .join('\n');
    case 'actual':
      return amountIn(actuals[id] ?? '', language);
    case 'baseline':
    case 'target':
      return amountIn(cellValue(initiative, column), language);
    case 'start':
    case 'end':
    case 'due': {
      const day = cellValue(initiative, column);
      return day === '' ? '' : { day };
    }
    default:
      return kindOf(column) === 'choice' || column === 'dependencies'
        ? cellText(item, column, { language, scoring: slice.scoring, numbers })
        : cellValue(initiative, column).trim();
  }
}

/** A bare number as one, so that spreadsheets calculate with it; any other text as it is. The text comes back from the number unchanged. */
function amountIn(text: string, language: Language): string | number {
  const words = text.trim();
  const isPlain = (language === 'de' ? /^-?(?:0|[1-9]\d*)(?:,\d+)?$/ : /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/).test(words);
  const number = Number(words.replace(',', '.'));
  return isPlain && numberText(number, language) === words ? number : words;
}

/** A number as people write it without grouping: `1234,5` or `1234.5`. */
export function numberText(number: number, language: Language): string {
  return language === 'de' ? String(number).replace('.', ',') : String(number);
}
