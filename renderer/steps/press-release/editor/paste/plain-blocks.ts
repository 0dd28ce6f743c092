import {
  normalizeBlocks,
  plainLook,
  type ImportedBlock,
} from '../../../../../workshop/press-release/import/imported-block';
import { cleanText } from '../../../../../workshop/text/clean-text';
import { readListMarks } from '../../../../../workshop/text/list-marks';

/** Plain text as blocks: a paragraph or list item for each line. */
export function plainBlocks(text: string): ImportedBlock[] {
  return normalizeBlocks(
    readListMarks(cleanText(text).split('\n')).map((line): ImportedBlock => ({
      kind: line.mark ?? 'paragraph',
      level: line.level,
      ...(line.number === null ? {} : { number: line.number }),
      runs: [{ ...plainLook, text: line.text }],
    })),
  );
}
