import { textOf } from './document';
import { expect, test } from 'vitest';
import type { RichText } from './rich-text';
import { richTextBlocks, richTextRuns } from './rich-text-blocks';

const text = (words: string, format = 0) => ({ type: 'text' as const, text: words, format });

test('formats, links and line breaks become runs', () => {
  const nodes: RichText = [
    {
      type: 'paragraph',
      children: [
        text('fett', 1),
        { type: 'linebreak' },
        text('beides', 2 | 8),
        { type: 'link', url: 'https://example.org', children: [text('Netz')] },
        { type: 'link', url: 'javascript:alert(1)', children: [text('böse', 4)] },
      ],
    },
  ];
  expect(richTextBlocks(nodes)).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'fett', bold: true },
        { text: '\n' },
        { text: 'beides', italic: true, underline: true },
        { text: 'Netz', link: 'https://example.org' },
        { text: 'böse', strikethrough: true },
      ],
    },
  ]);
});

test('nested lists keep their levels, blank paragraphs are dropped', () => {
  const nodes: RichText = [
    { type: 'paragraph', children: [text(' ')] },
    {
      type: 'list',
      listType: 'number',
      children: [
        { type: 'listitem', children: [text('eins')] },
        {
          type: 'listitem',
          children: [{ type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('innen')] }] }],
        },
      ],
    },
  ];
  expect(richTextBlocks(nodes)).toEqual([
    {
      kind: 'list',
      marker: 'number',
      items: [
        { runs: [{ text: 'eins' }], level: 0 },
        { runs: [{ text: 'innen' }], level: 1 },
      ],
    },
  ]);
  expect(textOf(richTextRuns(nodes))).toBe('eins\ninnen');
});
