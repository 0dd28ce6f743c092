import { expect, test } from 'vitest';
import { drawingInMarkdown, isExcalidrawMarkdown } from './excalidraw-markdown';
import { decompressFromBase64 } from './decompress-base64';
import { isExcalidraw, readExcalidraw } from './read-excalidraw';
import { parseJson } from './imported-board';

/** Packed by LZ-String 1.5. */
const packed =
  'N4IgLgngDgpiBcIYA8DGBDANgSwCYCd0B3EAGhADcZ8BnbAewDsEAmcmTGAWxkbBoQBtUHgQh0ZcNDiJ8MVGHSMA5p0nIEABnIQt5InjAALBAEZN2kEZjZlRsAgBslmmHz0A1jADC9TPXwxAGJTGFDQyQAjdFQPZXcAV0ZcX39AxDclGih0OT4QAF9SEVwxB3JIWDKUcvAasQBxGEiAE/xcXmzCVGsAAkBkAl7AIntAdW1JADMmMABlbAAvGVNHcg14S114AE5LA1xjMwtya1t7VgBWAoBdAqA==';
const lines = packed.replace(/.{256}/g, '$&\n\n');

const file = (block: string, kind: string) => `---
excalidraw-plugin: parsed
tags: [excalidraw]
---
==⚠ Switch to EXCALIDRAW VIEW ⚠==

# Notes
\`\`\`json
{"not": "the drawing"}
\`\`\`

# Text Elements
Gebärdensprache – 漢字 ^t

%%
## Drawing
\`\`\`${kind}
${block}
\`\`\`
%%`;

test.each([
  ['packed', file(lines, 'compressed-json')],
  ['plain', file(decompressFromBase64(packed) ?? '', 'json')],
  ['with line breaks of Windows', file(lines, 'compressed-json').replaceAll('\n', '\r\n')],
])('a drawing in a Markdown file is read, %s', (_, text) => {
  expect(isExcalidrawMarkdown(text)).toBe(true);
  const data = parseJson(drawingInMarkdown(text) ?? '');
  if (!isExcalidraw(data)) throw new Error('No drawing');
  expect(readExcalidraw(data, new Map()).elements.map(({ element }) => element)).toMatchObject([
    { type: 'shape', width: 100, height: 60 },
    { type: 'text', text: 'Gebärdensprache – 漢字', size: 16 },
  ]);
});

test('other Markdown files are no drawings', () => {
  for (const text of ['# Liste\n- eins', '---\ntags: [x]\n---\nWorte', 'excalidraw-plugin: parsed'])
    expect(isExcalidrawMarkdown(text)).toBe(false);
  expect(drawingInMarkdown('# Drawing\nohne Block')).toBeNull();
});

test('damaged and hostile packed texts end soon', () => {
  expect(decompressFromBase64('')).toBeNull();
  expect(decompressFromBase64(packed.slice(0, 90))).toBeNull();
  for (let seed = 1; seed < 300; seed += 1) {
    const noise = Array.from(packed, (letter, index) => ((index * seed) % 97 === 0 ? '/' : letter)).join('');
    expect(['string', 'object']).toContain(typeof decompressFromBase64(noise));
  }
});
