import { z } from 'zod';
import { idField } from './fields';
import type { InlineNode, ListItemNode, RichText } from './rich-text';

/**
 * Rich text as Lexical 0.52 serialises it, reduced to the nodes of the product. Unknown keys of known nodes are kept, because a
 * newer Lexical may write them; unknown node types are refused.
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
  get children(): z.ZodType<InlineNode[]> {
    return z.array(inlineNode);
  },
});
/** A passage: comments, promises and source material with one of these ids are anchored to this text. */
const markNode = z.looseObject({
  type: z.literal('mark'),
  ids: z.array(idField).max(200),
  get children(): z.ZodType<InlineNode[]> {
    return z.array(inlineNode);
  },
});
const inlineNode: z.ZodType<InlineNode> = z.discriminatedUnion('type', [
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
  get children(): z.ZodType<ListItemNode['children']> {
    return z.array(z.discriminatedUnion('type', [textNode, lineBreakNode, tabNode, linkNode, markNode, listNode]));
  },
});
const listNode = z.looseObject({
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number', 'check']),
  get children(): z.ZodType<ListItemNode[]> {
    return z.array(listItemNode);
  },
});

/** The blocks of one text; see `RichText`. */
export const richTextSchema: z.ZodType<RichText> = z.array(
  z.discriminatedUnion('type', [paragraphNode, headingNode, quoteNode, listNode]),
);
