import { chapter, plain, type Block, type LeitbildDocument, type Run } from './document';

type Marked = Pick<LeitbildDocument, 'titleRuns' | 'subtitleRuns' | 'blocks'>;

/** All runs of a document in reading order, title and subtitle first. */
export function runsOf({ titleRuns = [], subtitleRuns = [], blocks }: Marked): Run[] {
  return [...titleRuns, ...subtitleRuns, ...blocks.flatMap(runsOfBlock)];
}

/** The runs of a block, in reading order; none for blocks of plain text. */
export function runsOfBlock(block: Block): Run[] {
  if (block.kind === 'table') return block.rows.flat(2);
  if (block.kind === 'list') return block.items.flatMap(({ runs }) => runs);
  return 'runs' in block ? block.runs : [];
}

/** The last run of each passage, by the id of the passage. */
export function lastRunOfPassages(runs: readonly Run[]): Map<string, Run> {
  return new Map(runs.flatMap((run) => (run.passages ?? []).map((id): [string, Run] => [id, run])));
}

/** Adds a reference mark after the last run of each passage in `marks`, such as "P1" after the text of a promise. */
export function addReferenceMarks<Document extends Marked>(
  document: Document,
  marks: ReadonlyMap<string, string>,
): Document {
  const last = lastRunOfPassages(runsOf(document));
  return mapRuns(document, (run) => {
    const ends = [...marks].filter(([id]) => last.get(id) === run);
    return [run, ...ends.map(([, text]): Run => ({ text, referenceMark: true }))];
  });
}

/**
 * Lists the footnotes of a document at its end, for formats without such notes, with their numbers as reference marks. Notes of the same
 * words have one number.
 */
export function listFootnotes(document: LeitbildDocument): LeitbildDocument {
  const notes = [...new Set(runsOf(document).flatMap(({ footnote }) => footnote ?? []))];
  if (notes.length === 0) return document;
  const marked = mapRuns(document, ({ footnote, ...run }) =>
    footnote === undefined ? [run] : [run, { text: String(notes.indexOf(footnote) + 1), referenceMark: true }],
  );
  const list: Block = {
    kind: 'list',
    marker: 'number',
    items: notes.map((note) => ({ runs: plain(note), level: 0 })),
  };
  return { ...marked, blocks: [...marked.blocks, chapter(1, sourcesHeading[document.language]), list] };
}

const sourcesHeading = { de: 'Quellen', en: 'Sources' } as const;

/** The document with other runs in the place of each. */
function mapRuns<Document extends Marked>(document: Document, change: (run: Run) => Run[]): Document {
  const inBlock = (block: Block): Block => {
    if (block.kind === 'list') {
      return { ...block, items: block.items.map((item) => ({ ...item, runs: item.runs.flatMap(change) })) };
    }
    if (block.kind === 'table') {
      return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.flatMap(change))) };
    }
    return 'runs' in block ? { ...block, runs: block.runs.flatMap(change) } : block;
  };
  const { titleRuns, subtitleRuns, blocks } = document;
  return {
    ...document,
    ...(titleRuns ? { titleRuns: titleRuns.flatMap(change) } : {}),
    ...(subtitleRuns ? { subtitleRuns: subtitleRuns.flatMap(change) } : {}),
    blocks: blocks.map(inBlock),
  };
}
