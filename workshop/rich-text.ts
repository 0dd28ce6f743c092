import type { z } from 'zod';
import type { inlineNode, listNode, richTextSchema } from './rich-text-schema';

export type RichText = z.infer<typeof richTextSchema>;
export type InlineNode = z.infer<typeof inlineNode>;
export type ListNode = z.infer<typeof listNode>;

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
