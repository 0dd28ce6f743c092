import type { Block, LeitbildDocument } from '../document';
import { runsOf } from '../reference-marks';
import { contentsHeading } from './document-frame';

/** The headings of the chapters of a report. Other documents are one piece and have none to leave out. */
export function chaptersOf({ layout, blocks }: LeitbildDocument): string[] {
  if (layout !== 'report') return [];
  return [...new Set(blocks.flatMap((block) => (isChapter(block) ? [block.text] : [])))];
}

/**
 * A report without the chapters of these headings, and without comments on passages in them. What stands before the first chapter stays;
 * headings that it does not have are ignored.
 */
export function withoutChapters(document: LeitbildDocument, leftOut: readonly string[]): LeitbildDocument {
  const unwanted = new Set(chaptersOf(document).filter((title) => leftOut.includes(title)));
  if (unwanted.size === 0) return document;
  let isWanted = true;
  const kept = document.blocks.filter((block) => {
    if (isChapter(block)) isWanted = !unwanted.has(block.text);
    return isWanted;
  });
  // A page break before a chapter that is left out would give an empty page at the end.
  let end = kept.length;
  while (kept[end - 1]?.kind === 'pageBreak') end -= 1;
  const blocks = kept.slice(0, end);
  const { comments, ...rest } = document;
  const passages = new Set(runsOf({ ...document, blocks }).flatMap((run) => run.passages ?? []));
  const threads = (comments?.threads ?? []).filter(({ id }) => passages.has(id));
  return {
    ...rest,
    blocks,
    contentsHeading: document.contentsHeading === '' ? '' : contentsHeading(blocks, document.language),
    ...(comments && threads.length > 0 ? { comments: { ...comments, threads } } : {}),
  };
}

function isChapter(block: Block): block is Extract<Block, { kind: 'heading' }> {
  return block.kind === 'heading' && block.level === 1 && block.layout === 'chapter';
}
