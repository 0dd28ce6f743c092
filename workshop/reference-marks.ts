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
  const withMarks = (runs: Run[]) =>
    runs.flatMap((run) => {
      const ends = [...marks].filter(([id]) => last.get(id) === run);
      return [run, ...ends.map(([, text]): Run => ({ text, referenceMark: true }))];
    });
  const inBlock = (block: Block): Block => {
    if (block.kind === 'list') {
      return { ...block, items: block.items.map((item) => ({ ...item, runs: withMarks(item.runs) })) };
    }
    if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(withMarks)) };
    return 'runs' in block ? { ...block, runs: withMarks(block.runs) } : block;
  };
  const { titleRuns, subtitleRuns, blocks } = document;
  return {
    ...document,
    ...(titleRuns ? { titleRuns: withMarks(titleRuns) } : {}),
    ...(subtitleRuns ? { subtitleRuns: withMarks(subtitleRuns) } : {}),
    blocks: blocks.map(inBlock),
  };
}
