import {
  normalizeBlocks,
  plainLook,
  type ImportedBlock,
} from '../../../../workshop/press-release/import/imported-block';
import { cleanText } from '../../../../workshop/text/clean-text';
import { readListMarks, wrappedLine, type MarkedLine } from '../../../../workshop/text/list-marks';

/**
 * Plain text as paragraphs, lists and quotes. Blank lines separate paragraphs; so do single line breaks unless they only wrap
 * lines. Indented lines below a list item belong to it.
 */
export function lineBlocks(text: string): ImportedBlock[] {
  const lines = cleanText(text).split('\n');
  const blocks: ImportedBlock[] = [];
  // Whether the next line belongs to the last block.
  let continuesBlock = false;
  let isInItem = false;
  for (const [index, marked] of readListMarks(lines).entries()) {
    const line = lines[index] ?? '';
    const { length } = line.trim();
    const last = blocks.at(-1);
    const block = length === 0 || /^[-=_*~]{3,}$/.test(line.trim()) ? null : lineBlock(marked);
    const continues = last !== undefined && block?.kind === 'paragraph';
    if (continues && continuesBlock) last.runs.push({ ...plainLook, text: ` ${marked.text}` });
    else if (continues && isInItem && /^\s/.test(line)) last.runs.push({ ...plainLook, text: `\n${marked.text}` });
    else if (block) blocks.push(block);
    continuesBlock = block !== null && length >= wrappedLine && length < 100;
    isInItem = block !== null && (marked.mark !== null || (isInItem && /^\s/.test(line)));
  }
  return normalizeBlocks(blocks);
}

function lineBlock({ mark, level, number, text }: MarkedLine): ImportedBlock {
  const quoted = mark === null ? /^>\s+(?=\S)/.exec(text) : null;
  return {
    kind: mark ?? (quoted ? 'quote' : 'paragraph'),
    level,
    ...(number === null ? {} : { number }),
    runs: [{ ...plainLook, text: text.slice(quoted?.[0].length ?? 0) }],
  };
}
