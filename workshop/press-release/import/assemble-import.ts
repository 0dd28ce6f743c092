import { richTextToPlain, textFormatBits, type InlineNode, type ListNode, type RichText } from '../../rich-text';
import { comparisonKey, searchable } from '../../text/searchable';
import type { PartId, PressRelease, Question } from '../schema';
import { partIds } from '../terms';
import {
  splitLongBlocks,
  blockText,
  normalizeBlocks,
  plainLook,
  type ImportedBlock,
  type ImportedRun,
} from './imported-block';
import type { ImportedSection } from './imported-section';
import { nestItems, type ImportedList } from './nest-items';

/** An imported text, assembled for the press release. */
export interface ImportedText {
  /** Only parts with text. */
  parts: Partial<Record<PartId, RichText>>;
  questions: Pick<Question, 'audience' | 'question' | 'answer'>[];
}

/** Parts of one line, and quotes, whose quotation marks would be doubled. */
const lines: readonly PartId[] = ['headline', 'subheadline', 'placeAndDate'];
const quotes: readonly PartId[] = ['leaderQuote', 'customerQuote'];

/** The longest question, in characters. */
const longestQuestion = 10_000;

/** Assembles sections to parts and questions. */
export function assembleImport(sections: readonly ImportedSection[]): ImportedText {
  const parts: ImportedText['parts'] = {};
  for (const id of partIds) {
    const blocks = sections.filter(({ to }) => to === id).flatMap(({ blocks }) => blocks);
    const text = partText(id, splitLongBlocks(normalizeBlocks(blocks)));
    if (text.length > 0) parts[id] = text;
  }
  const questions = sections.flatMap(({ to, blocks: [first, ...answer] }) =>
    (to === 'customer' || to === 'internal') && first
      ? [
          {
            audience: to,
            question: blockText(first).trim().slice(0, longestQuestion),
            answer: richText(splitLongBlocks(normalizeBlocks(answer))),
          },
        ]
      : [],
  );
  return { parts, questions };
}

/** The imported parts that replace other text. */
export function replacedParts(slice: Pick<PressRelease, 'parts'>, { parts }: ImportedText): PartId[] {
  return partIds.filter((id) => {
    const taken = parts[id];
    const present = normalizedText(slice.parts[id]);
    return taken !== undefined && present !== '' && present !== normalizedText(taken);
  });
}

/** The existing question with the same text: it gets the answer. */
export function sameQuestion(questions: PressRelease['questions'], question: string): string | null {
  const wanted = comparisonKey(question);
  return Object.entries(questions).find(([, item]) => comparisonKey(item.question) === wanted)?.[0] ?? null;
}

/** The words of a text; spaces and line breaks count as one, invisible characters as none. */
export function normalizedText(text: RichText): string {
  return searchable(richTextToPlain(text)).text.replace(/\s+/g, ' ').trim();
}

function partText(id: PartId, blocks: readonly ImportedBlock[]): RichText {
  if (lines.includes(id)) {
    const space: ImportedRun = { ...plainLook, text: ' ' };
    const runs = blocks
      .flatMap((block, index) => (index === 0 ? block.runs : [space, ...block.runs]))
      .map((run) => ({ ...run, text: run.text.replace(/\n/g, ' ') }));
    // The line has a style of its own: bold throughout is dropped.
    const isBold = runs.every(({ bold, text }) => bold || text === ' ');
    const plain = runs.map((run) => ({ ...run, bold: run.bold && !isBold }));
    return richText(normalizeBlocks([{ kind: 'paragraph', level: 0, runs: plain }]));
  }
  return richText(
    blocks.map((block) => {
      if (block.kind === 'heading') return { ...block, kind: 'paragraph', runs: block.runs.map(emphasised) };
      return block.kind === 'quote' && quotes.includes(id) ? { ...block, kind: 'paragraph' } : block;
    }),
  );
}

/** Parts have no headings of their own. */
function emphasised(run: ImportedRun): ImportedRun {
  return { ...run, bold: true };
}

const element = { version: 1, direction: null, format: '', indent: 0 };

/** Blocks as Lexical serializes them; neighbouring items become a list, deeper ones a nested list. */
function richText(blocks: readonly ImportedBlock[]): RichText {
  const text: RichText = [];
  let items: ImportedBlock[] = [];
  const paragraph = (children: InlineNode[]): RichText[number] => ({
    ...element,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children,
  });
  // The editor would join two lists of one kind; a blank paragraph keeps the numbers of the second.
  const followsItsLike = ({ kind }: ImportedList) => {
    const last = text.at(-1);
    return last?.type === 'list' && last.listType === kind;
  };
  const endList = () => {
    for (const list of nestItems(items)) text.push(...(followsItsLike(list) ? [paragraph([])] : []), listNode(list));
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === 'bullet' || block.kind === 'number') {
      items.push(block);
      continue;
    }
    endList();
    const children = inline(block.runs);
    if (block.kind === 'heading') text.push({ ...element, type: 'heading', tag: 'h3', children });
    else if (block.kind === 'quote') text.push({ ...element, type: 'quote', children });
    else text.push(paragraph(children));
  }
  endList();
  return text;
}

function listNode({ kind, start, items }: ImportedList): ListNode {
  const tag = kind === 'number' ? 'ol' : 'ul';
  let value = start;
  const children = items.map((item) => {
    const isNested = 'items' in item;
    const node = {
      ...element,
      type: 'listitem' as const,
      value,
      children: isNested ? [listNode(item)] : inline(item.runs),
    };
    // A nested list is an item of its own that is not counted.
    if (!isNested) value += 1;
    return node;
  });
  return { ...element, type: 'list', listType: kind, start, tag, children };
}

function inline(runs: readonly ImportedRun[]): InlineNode[] {
  return runs.flatMap((run): InlineNode[] => {
    const formats = (['bold', 'italic', 'underline', 'strikethrough'] as const).filter((name) => run[name]);
    const format = formats.reduce((bits, name) => bits | textFormatBits[name], 0);
    const lines = run.text
      .split('\n')
      .flatMap((text, index): InlineNode[] => [
        ...(index === 0 ? [] : [{ type: 'linebreak' as const, version: 1 }]),
        ...(text === ''
          ? []
          : [{ type: 'text' as const, version: 1, text, format, detail: 0, mode: 'normal', style: '' }]),
      ]);
    if (run.link === undefined) return lines;
    const address = { url: run.link, rel: 'noreferrer', target: null, title: null };
    return [{ ...element, type: 'link', ...address, children: lines }];
  });
}
