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
export const inlineNode: InlineUnion = z.discriminatedUnion('type', [
  textNode,
  lineBreakNode,
  tabNode,
  linkNode,
  markNode,
]);

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
export const listNode = z.looseObject({
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number', 'check']),
  get children() {
    return z.array(listItemNode);
  },
});

/** The blocks of one part, in order. An array, because Lexical writes it as one value: it is replaced whole. */
export const richTextSchema = z.array(z.discriminatedUnion('type', [paragraphNode, headingNode, quoteNode, listNode]));
