import { expect, test } from 'vitest';
import { blockText } from '../../../../workshop/press-release/import/imported-block';
import { readTextFile } from './read-text-file';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

async function lines(name: string, content: Uint8Array): Promise<string[]> {
  const { blocks } = await readTextFile(name, content);
  return blocks.map((block) => `${block.kind}${block.level || ''}: ${blockText(block)}`);
}

test.each([
  ['UTF-8', bytes('\ufeffGrößen – „gut“')],
  ['UTF-16', bytes('\ufeffGrößen – „gut“', 'utf16le')],
  ['UTF-16 without a mark', bytes('Größen – „gut“ und noch ein paar Wörter mehr', 'utf16le')],
])('reads %s', async (_, content) => {
  expect((await lines('a.txt', content))[0]).toContain('paragraph: Größen – „gut“');
});

test('reads Windows-1252', async () => {
  expect(await lines('a.txt', bytes('Größe für Ältere', 'latin1'))).toEqual(['paragraph: Größe für Ältere']);
});

test('joins wrapped lines of plain text, and finds its lists', async () => {
  const text =
    'Titel\r\n\r\nDiese Zeile wurde von einem Programm umgebrochen, weil sie sonst\r\nzu lang geworden wäre.\r\nNoch eine.\r\n\r\n- eins\r\n* zwei\r\n1. drei\r\n2. vier\r\n-----\r\n> Zitat';
  expect(await lines('a.txt', bytes(text))).toEqual([
    'paragraph: Titel',
    'paragraph: Diese Zeile wurde von einem Programm umgebrochen, weil sie sonst zu lang geworden wäre.',
    'paragraph: Noch eine.',
    'bullet: eins',
    'bullet: zwei',
    'number: drei',
    'number: vier',
    'quote: Zitat',
  ]);
});

test('reads Markdown of other programs', async () => {
  const text =
    '---\ntitle: x\n---\nTitel\n=====\n\nEin *kurzer*\nAbsatz\\\nund &amp; mehr [Netz][1].\n\n1. a\n   - b\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n[1]: https://example.org';
  expect(await lines('a.md', bytes(text))).toEqual([
    'heading1: Titel',
    'paragraph: Ein kurzer Absatz',
    'paragraph: und & mehr Netz.',
    'number: a',
    'bullet1: b',
    'paragraph: A · B',
    'paragraph: 1 · 2',
  ]);
});

test('recognises HTML by its content, whatever its file name', async () => {
  expect(await lines('a.md', bytes('<!DOCTYPE html><title>x</title><h1>Titel</h1><p>Text'))).toEqual([
    'heading1: Titel',
    'paragraph: Text',
  ]);
});

test.each([
  ['empty', ''],
  ['type', '%PDF-1.4'],
  ['type', '\u0001\u0002\u0003'.repeat(50)],
  ['damaged', 'PK\u0003\u0004 and no more'],
  ['long', 'Wort '.repeat(150_000)],
])('refuses: %s', async (reason, text) => {
  await expect(readTextFile('a.txt', bytes(text))).rejects.toMatchObject({ reason });
});

test.each(['a.txt', 'a.md'])('%s: a line that begins with an ordinal number is a sentence', async (name) => {
  const text = '24. Dezember 2026: Wir schalten frei.\n\n3. Quartal\n\n1. FC Auental\n\n2. Bürgermeisterin';
  expect(await lines(name, bytes(text))).toEqual([
    'paragraph: 24. Dezember 2026: Wir schalten frei.',
    'paragraph: 3. Quartal',
    'paragraph: 1. FC Auental',
    'paragraph: 2. Bürgermeisterin',
  ]);
});

test('Markdown: neighbouring lines with ordinal numbers are not counted anew', async () => {
  const text = 'Davor\n\n24. Dezember: Ende\n3. Quartal und\nmehr\n1. FC Auental\n2. Bürgermeisterin';
  expect(await lines('a.md', bytes(text))).toEqual([
    'paragraph: Davor',
    'paragraph: 24. Dezember: Ende',
    'paragraph: 3. Quartal und mehr',
    'paragraph: 1. FC Auental',
    'paragraph: 2. Bürgermeisterin',
  ]);
});

test.each([
  ['a.md', '7. sieben\n8. acht'],
  ['a.txt', '7. sieben\n8. acht'],
  ['a.html', '<ol start="7"><li>sieben<li>acht</ol>'],
  ['a.md', '7) sieben\n7) acht'],
])('%s: a list keeps the number it begins with: %j', async (name, text) => {
  const { blocks } = await readTextFile(name, bytes(text));
  expect(blocks.map(({ kind, number }) => [kind, number])).toEqual([
    ['number', 7],
    ['number', 8],
  ]);
});

test('plain text: lists are nested, and indented lines belong to their item', async () => {
  const text = '1. eins\n   mehr\n   - innen\n   - auch\n2. zwei\u000bdrei';
  expect(await lines('a.txt', bytes(text))).toEqual([
    'number: eins\nmehr',
    'bullet1: innen',
    'bullet1: auch',
    'number: zwei',
    'paragraph: drei',
  ]);
});

test('Markdown and HTML: struck-out words are struck out', async () => {
  for (const [name, text] of [
    ['a.md', 'in ~~drei Wochen~~ morgen'],
    ['a.html', '<p>in <strike>drei Wochen</strike> morgen'],
  ] as const) {
    const [block] = (await readTextFile(name, bytes(text))).blocks;
    expect(block?.runs.map(({ text: words, strikethrough = false }) => [words, strikethrough])).toEqual([
      ['in ', false],
      ['drei Wochen', true],
      [' morgen', false],
    ]);
  }
});
