import { normalizeBlocks, type ImportedBlock } from '../../../../../workshop/press-release/import/imported-block';

/** Plain text as blocks: one paragraph a line. */
export function plainBlocks(text: string): ImportedBlock[] {
  const look = { bold: false, italic: false, underline: false, passages: [] };
  return normalizeBlocks(
    text
      .split(/\r\n?|\n|\u2028|\u2029/)
      .map((line): ImportedBlock => ({ kind: 'paragraph', level: 0, runs: [{ text: line, ...look }] })),
  );
}
