import { cleanText } from '../../text/clean-text';

/** A run of imported text with the formats that are kept. */
export interface ImportedRun {
  /** A line break within a paragraph is `\n`. */
  text: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough?: true;
  /** Ids of the passages that copied text of this app belongs to. */
  passages: readonly string[];
  /** https: or mailto: only. */
  link?: string;
}

/** A paragraph or list item of imported text: pasted, or read from a file. */
export interface ImportedBlock {
  kind: 'paragraph' | 'heading' | 'quote' | 'bullet' | 'number';
  /** Level of a heading from 1 to 6; depth of a list item from 0; otherwise 0. */
  level: number;
  /** The number of a numbered item, where the source tells it; otherwise it counts on. */
  number?: number;
  runs: ImportedRun[];
  /** The part named by the text itself; may be any word. */
  part?: string;
}

/** The format of plain text. */
export const plainLook = { bold: false, italic: false, underline: false, passages: [] } as const;

/** Longer paragraphs are split: the session accepts texts of up to 200,000 characters. */
const longestParagraph = 50_000;
/** Most runs of a paragraph: with more of them, each key takes too long. */
const mostRuns = 1_000;

/** The words of a block. */
export function blockText({ runs }: ImportedBlock): string {
  return runs.map(({ text }) => text).join('');
}

/** Merges runs with equal formats and removes spaces at the ends, repeated spaces, and blocks without text. */
export function normalizeBlocks(blocks: readonly ImportedBlock[]): ImportedBlock[] {
  return blocks.map(tidyBlock).filter(({ runs }) => runs.length > 0);
}

function tidyBlock(block: ImportedBlock): ImportedBlock {
  const runs: ImportedRun[] = [];
  for (const run of block.runs) {
    const last = runs.at(-1);
    let text = cleanRun(run.text);
    if (!last || /[ \n]$/.test(last.text)) text = text.replace(/^ +/, '');
    if (last && text.startsWith('\n')) last.text = last.text.replace(/ +$/, '');
    if (text === '') continue;
    if (last && sameLook(last, run)) last.text += text;
    else runs.push({ ...run, text });
  }
  const first = runs[0];
  if (first) first.text = first.text.trimStart();
  let end = runs.at(-1);
  while (end && (end.text = end.text.trimEnd()) === '' && runs.length > 1) {
    runs.pop();
    end = runs.at(-1);
  }
  return { ...block, runs: runs.filter(({ text }) => text !== '') };
}

function sameLook(one: ImportedRun, other: ImportedRun): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.strikethrough === other.strikethrough &&
    one.link === other.link &&
    one.passages.join() === other.passages.join()
  );
}

/** Tabs become spaces; placeholders of objects (U+FFFC) and marks of byte order within a text go. */
function cleanRun(text: string): string {
  return cleanText(text)
    .replace(/\t/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/[\ufffc\ufeff]/g, '');
}

/** Splits paragraphs of too many letters or runs, between words if there are any. */
export function splitLongBlocks(blocks: readonly ImportedBlock[]): ImportedBlock[] {
  return blocks.flatMap((block) => {
    if (blockText(block).length <= longestParagraph && block.runs.length <= mostRuns) return [block];
    const parts: ImportedBlock[] = [];
    let runs: ImportedRun[] = [];
    let length = 0;
    for (const run of block.runs) {
      for (const text of run.text.match(longPieces) ?? []) {
        const isFull = length + text.length > longestParagraph || runs.length >= mostRuns;
        const isBetweenWords = /^\s/.test(text) || /\s$/.test(runs.at(-1)?.text ?? '');
        if (runs.length > 0 && isFull && (isBetweenWords || runs.length >= 2 * mostRuns)) {
          parts.push({ ...block, runs });
          runs = [];
          length = 0;
        }
        runs.push({ ...run, text: runs.length === 0 && parts.length > 0 ? text.trimStart() : text });
        length += text.length;
      }
    }
    return [...parts, { ...block, runs }];
  });
}

/** Pieces of a text that is longer than a paragraph, between words if there are any. */
const longPieces = /[\s\S]{1,50000}(?=\s|$)|[\s\S]{1,50000}/g;
