import { normalizeBlocks, type ImportedBlock } from '../../../../workshop/press-release/import/imported-block';

/** Lines of at least this length, in characters, were wrapped by a program: the paragraph continues in the next line. */
const brokenLine = 60;

const look = { bold: false, italic: false, underline: false, passages: [] };

/**
 * Plain text as paragraphs, lists and quotes. Blank lines separate paragraphs; so do single line breaks unless they only wrap
 * lines.
 */
export function lineBlocks(text: string): ImportedBlock[] {
  const blocks: ImportedBlock[] = [];
  let goesOn = false;
  for (const line of text.split(/\r\n?|\n|\u2028|\u2029|\f/)) {
    const words = line.trim();
    const block = words === '' || /^[-=_*~]{3,}$/.test(words) ? null : lineBlock(words);
    const last = blocks.at(-1);
    if (block && goesOn && last && block.kind === 'paragraph') last.runs.push({ ...look, text: ` ${words}` });
    else if (block) blocks.push(block);
    goesOn = block !== null && words.length >= brokenLine && words.length < 100;
  }
  return normalizeBlocks(blocks);
}

function lineBlock(words: string): ImportedBlock {
  const marked = /^(?:([-*•‣–])|(\d{1,2})[.)]|(>))\s+(?=\S)/.exec(words);
  const kind = marked?.[1] ? 'bullet' : marked?.[2] ? 'number' : marked ? 'quote' : 'paragraph';
  return { kind, level: 0, runs: [{ ...look, text: words.slice(marked?.[0].length ?? 0) }] };
}
