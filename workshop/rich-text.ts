// Written out, not inferred from rich-text-schema.ts: recursive inferred types come out differently when TypeScript reads them back from
// an incremental build. The schema is declared with these types, so the type checker compares the two.

/** Unknown keys of known nodes are kept: a newer Lexical may write them. */
interface StoredNode {
  [key: string]: unknown;
}

interface TextNode extends StoredNode {
  type: 'text';
  text: string;
  /** See `textFormatBits`. */
  format: number;
}

interface LineBreakNode extends StoredNode {
  type: 'linebreak';
}

interface TabNode extends StoredNode {
  type: 'tab';
}

interface LinkNode extends StoredNode {
  type: 'link';
  url: string;
  children: InlineNode[];
}

/** A passage: comments, promises and source material with one of these ids are anchored to this text. */
interface MarkNode extends StoredNode {
  type: 'mark';
  ids: string[];
  children: InlineNode[];
}

export type InlineNode = TextNode | LineBreakNode | TabNode | LinkNode | MarkNode;

interface ParagraphNode extends StoredNode {
  type: 'paragraph';
  children: InlineNode[];
}

interface HeadingNode extends StoredNode {
  type: 'heading';
  tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  children: InlineNode[];
}

interface QuoteNode extends StoredNode {
  type: 'quote';
  children: InlineNode[];
}

export interface ListItemNode extends StoredNode {
  type: 'listitem';
  children: (InlineNode | ListNode)[];
}

export interface ListNode extends StoredNode {
  type: 'list';
  listType: 'bullet' | 'number' | 'check';
  children: ListItemNode[];
}

/** The number of a list's first item, which Lexical keeps in `start`. Anything but a whole number means 1. */
export function listStart({ start }: ListNode): number {
  return typeof start === 'number' && Number.isInteger(start) && start >= 0 && start <= largestListNumber ? start : 1;
}

/** Word counts no further than this. */
const largestListNumber = 32_767;

/** The blocks of one text, in order. An array and not a collection, because the editor always replaces it as a whole. */
export type RichText = (ParagraphNode | HeadingNode | QuoteNode | ListNode)[];

/** Bits of `format` in a text node, as Lexical stores them. */
export const textFormatBits = { bold: 1, italic: 2, strikethrough: 4, underline: 8 } as const;

interface TextTree {
  type: string;
  text?: unknown;
  children?: readonly TextTree[];
}

/** The plain text of rich text; blocks and list items end with a line break. */
export function richTextToPlain(nodes: readonly TextTree[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return '\n';
      if (node.type === 'tab') return '\t';
      if (typeof node.text === 'string') return node.text;
      const inner = richTextToPlain(node.children ?? []);
      return node.type === 'link' || node.type === 'mark' ? inner : inner.endsWith('\n') ? inner : `${inner}\n`;
    })
    .join('');
}

/** Plain text as rich text: a paragraph for each line. */
export function plainToRichText(text: string): RichText {
  return text.split('\n').map((line) => ({
    type: 'paragraph',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    textFormat: 0,
    textStyle: '',
    children:
      line === '' ? [] : [{ type: 'text', version: 1, text: line, format: 0, detail: 0, mode: 'normal', style: '' }],
  }));
}
