import type { Block, LeitbildDocument, Run } from './document';

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
 * Lists the footnotes of each chapter at its end, for formats without such notes, with their numbers as reference marks. Notes of the same
 * words have one number and are listed once.
 */
export function listFootnotes(document: LeitbildDocument): LeitbildDocument {
  const numbers = new Map<string, number>();
  /** Notes of the chapter that are not listed yet. */
  let open: string[] = [];
  const marked = mapRuns(document, ({ footnote, ...run }) => {
    if (footnote === undefined) return [run];
    if (!numbers.has(footnote)) numbers.set(footnote, numbers.size + 1);
    return [run, { text: String(numbers.get(footnote)), referenceMark: true }];
  });
  if (numbers.size === 0) return document;
  const listed = new Set<string>();
  const close = (): Block[] => {
    const notes = [...new Set(open)].filter((note) => !listed.has(note));
    for (const note of notes) listed.add(note);
    open = [];
    return notes.map((note) => ({
      kind: 'paragraph',
      runs: [{ text: `${numbers.get(note)} ${note}`, italic: true }],
    }));
  };
  const blocks = document.blocks.flatMap((block, index): Block[] => {
    const isEnd = block.kind === 'pageBreak' || (block.kind === 'heading' && block.level === 1);
    const before = isEnd ? close() : [];
    open.push(...runsOfBlock(block).flatMap(({ footnote }) => footnote ?? []));
    return [...before, ...(marked.blocks[index] ? [marked.blocks[index]] : [])];
  });
  return { ...marked, blocks: [...blocks, ...close()] };
}

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
