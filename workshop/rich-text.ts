import { z } from 'zod';
import { idField } from './fields';

/**
 * Formatted text as Lexical 0.52 serialises it, reduced to what the product offers. Unknown keys inside known nodes
 * are kept (a newer Lexical may write them); unknown node types are refused before they reach the file.
 */
const textNode = z.looseObject({
  type: z.literal('text'),
  text: z.string().max(200_000),
  /** Lexical's bit mask: 1 bold, 2 italic, 4 strikethrough, 8 underline. */
  format: z.int().min(0).max(2047),
});
const lineBreakNode = z.looseObject({ type: z.literal('linebreak') });
const tabNode = z.looseObject({ type: z.literal('tab') });
const linkNode = z.looseObject({
  type: z.literal('link'),
  url: z.string().max(2_000),
  get children(): z.ZodArray<InlineUnion> {
    return z.array(inlineNode);
  },
});
/** A passage: what carries one of these ids in a collection (a comment, a promise, raw material) belongs to this text. */
const markNode = z.looseObject({
  type: z.literal('mark'),
  ids: z.array(idField).max(200),
  get children(): z.ZodArray<InlineUnion> {
    return z.array(inlineNode);
  },
});
type InlineUnion = z.ZodDiscriminatedUnion<
  [typeof textNode, typeof lineBreakNode, typeof tabNode, typeof linkNode, typeof markNode]
>;
const inlineNode: InlineUnion = z.discriminatedUnion('type', [textNode, lineBreakNode, tabNode, linkNode, markNode]);

const paragraphNode = z.looseObject({ type: z.literal('paragraph'), children: z.array(inlineNode) });
const headingNode = z.looseObject({
  type: z.literal('heading'),
  tag: z.enum(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
  children: z.array(inlineNode),
});
const quoteNode = z.looseObject({ type: z.literal('quote'), children: z.array(inlineNode) });
const listItemNode = z.looseObject({
  type: z.literal('listitem'),
  get children(): z.ZodArray<
    z.ZodDiscriminatedUnion<
      [typeof textNode, typeof lineBreakNode, typeof tabNode, typeof linkNode, typeof markNode, typeof listNode]
    >
  > {
    return z.array(z.discriminatedUnion('type', [textNode, lineBreakNode, tabNode, linkNode, markNode, listNode]));
  },
});
const listNode = z.looseObject({
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number', 'check']),
  get children() {
    return z.array(listItemNode);
  },
});

/** The blocks of one part, in order. An array, because Lexical writes it as one value: it is replaced whole. */
export const richTextSchema = z.array(z.discriminatedUnion('type', [paragraphNode, headingNode, quoteNode, listNode]));

export type RichText = z.infer<typeof richTextSchema>;
export type InlineNode = z.infer<typeof inlineNode>;
export type ListNode = z.infer<typeof listNode>;

interface TextTree {
  type: string;
  text?: unknown;
  children?: readonly TextTree[];
}

/** The words of formatted text; blocks and list items end with a line break. */
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

/** Plain text as formatted text: one paragraph a line. */
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
