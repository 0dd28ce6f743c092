import { tidyBlocks, type TakenBlock } from '../../../../workshop/press-release/take/taken-block';

/** Plain text as blocks: one paragraph a line. */
export function plainBlocks(text: string): TakenBlock[] {
  const look = { bold: false, italic: false, underline: false, passages: [] };
  return tidyBlocks(
    text
      .split(/\r\n?|\n|\u2028|\u2029/)
      .map((line): TakenBlock => ({ kind: 'paragraph', level: 0, runs: [{ text: line, ...look }] })),
  );
}
