/** A run of imported text with the formats that are kept. */
export interface ImportedRun {
  text: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
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
  runs: ImportedRun[];
  /** The part named by the text itself; may be any word. */
  part?: string;
}

/** Longer paragraphs are split: the session accepts texts of up to 200,000 characters. */
const longestParagraph = 50_000;

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
    let text = withoutControls(run.text);
    if (!last || last.text.endsWith(' ')) text = text.replace(/^ +/, '');
    if (text === '') continue;
    if (last && sameLook(last, run)) last.text += text;
    else runs.push({ ...run, text });
  }
  const first = runs[0];
  if (first) first.text = first.text.trimStart();
  const end = runs.at(-1);
  if (end) end.text = end.text.trimEnd();
  return { ...block, runs: runs.filter(({ text }) => text !== '') };
}

function sameLook(one: ImportedRun, other: ImportedRun): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.link === other.link &&
    one.passages.join() === other.passages.join()
  );
}

/** Control characters cannot be written to Word and PDF; those for text direction are kept. */
function withoutControls(text: string): string {
  return text.replace(/[\t\r\n]/g, ' ').replace(/[\u0000-\u001f\u007f\ufffc\ufeff]/g, '');
}

/** Splits overlong paragraphs between words. */
export function splitLongBlocks(blocks: readonly ImportedBlock[]): ImportedBlock[] {
  return blocks.flatMap((block) => {
    if (blockText(block).length <= longestParagraph) return [block];
    return block.runs.flatMap((run) =>
      (run.text.match(/[\s\S]{1,50000}(?=\s|$)|[\s\S]{1,50000}/g) ?? []).map((text): ImportedBlock => ({
        ...block,
        runs: [{ ...run, text: text.trimStart() }],
      })),
    );
  });
}
