import type { Block, LeitbildDocument, Run } from './document';

type Signed = Pick<LeitbildDocument, 'titleRuns' | 'subtitleRuns' | 'blocks'>;

/** The runs of a document in the order in which they are read: its headlines first. */
export function runsOf({ titleRuns = [], subtitleRuns = [], blocks }: Signed): Run[] {
  return [...titleRuns, ...subtitleRuns, ...blocks.flatMap(runsOfBlock)];
}

/** The runs of a block that has any. */
export function runsOfBlock(block: Block): Run[] {
  if (block.kind === 'table') return block.rows.flat(2);
  if (block.kind === 'list') return block.items.flatMap(({ runs }) => runs);
  return 'runs' in block ? block.runs : [];
}

/** The last run of each passage, by the passage's id. */
export function lastRunOfPassages(runs: readonly Run[]): Map<string, Run> {
  return new Map(runs.flatMap((run) => (run.passages ?? []).map((id): [string, Run] => [id, run])));
}

/** The same document with a sign behind each of the passages named, such as "P1" behind the words of a promise. */
export function addReferenceMarks<Document extends Signed>(
  document: Document,
  signs: ReadonlyMap<string, string>,
): Document {
  const last = lastRunOfPassages(runsOf(document));
  const withSigns = (runs: Run[]) =>
    runs.flatMap((run) => {
      const ends = [...signs].filter(([id]) => last.get(id) === run);
      return [run, ...ends.map(([, text]): Run => ({ text, sign: true }))];
    });
  const inBlock = (block: Block): Block => {
    if (block.kind === 'list') {
      return { ...block, items: block.items.map((item) => ({ ...item, runs: withSigns(item.runs) })) };
    }
    if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(withSigns)) };
    return 'runs' in block ? { ...block, runs: withSigns(block.runs) } : block;
  };
  const { titleRuns, subtitleRuns, blocks } = document;
  return {
    ...document,
    ...(titleRuns ? { titleRuns: withSigns(titleRuns) } : {}),
    ...(subtitleRuns ? { subtitleRuns: withSigns(subtitleRuns) } : {}),
    blocks: blocks.map(inBlock),
  };
}
