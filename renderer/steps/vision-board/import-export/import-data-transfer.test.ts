import { beforeEach, expect, test, vi } from 'vitest';
import type { Board } from '../actions/board';
import { importDataTransfer } from './import-data-transfer';
import { copiedTable, isMarkedList, tableText } from '../../../document/copied-table';
import { readClipboardHtml } from '../../../document/clipboard-html';
import { parseTable } from '../../../document/parse-table';

const importText = vi.hoisted(() => vi.fn<(board: unknown, text: string) => boolean>(() => true));
const importFiles = vi.hoisted(() => vi.fn<() => void>());
vi.mock('./paste-text', () => ({ importText }));
vi.mock('./import-files', () => ({ importFiles }));

beforeEach(() => {
  importText.mockClear();
  importFiles.mockClear();
});

const board = { readOnly: false, view: { viewportCentre: () => ({ x: 0, y: 0 }) } } as unknown as Board;
const picture = { name: 'image.png', type: 'image/png' } as File;

/** Pastes a clipboard: `words` for text that was imported, `picture` for its file. */
async function pasted(data: Record<string, string>, files: File[] = [picture]): Promise<string> {
  const transfer = { files, types: Object.keys(data), getData: (type: string) => data[type] ?? '' };
  importDataTransfer(board, transfer as unknown as DataTransfer);
  await vi.waitFor(() => expect(importText.mock.calls.length + importFiles.mock.calls.length).toBe(1));
  return importFiles.mock.calls.length > 0 ? 'picture' : `words: ${importText.mock.calls[0]?.[1]}`;
}

test.each([
  ['a word processor', { 'text/plain': 'Zwei Wörter', 'text/html': '<p>Zwei Wörter</p>' }, 'words: Zwei Wörter'],
  ['a spreadsheet', { 'text/plain': 'a\tb', 'text/html': '<table><tr><td>a<td>b</table>' }, 'words: a\tb'],
  ['a program without HTML', { 'text/plain': 'Zwei Wörter' }, 'words: Zwei Wörter'],
  ['a program without plain text', { 'text/html': '<p>Zwei <b>Wörter</b></p><p>mehr</p>' }, 'words: Zwei Wörter\nmehr'],
  [
    'a picture of a page',
    { 'text/html': '<meta charset="utf-8"><img src="https://example.org/a.png" alt="Ein Haus">' },
    'picture',
  ],
  [
    'a picture with its address',
    { 'text/plain': 'https://example.org/a.png', 'text/html': '<img src="a.png">' },
    'picture',
  ],
  ['a picture alone', {}, 'picture'],
  ['a picture and its address', { 'text/plain': 'https://example.org/a.png' }, 'picture'],
  ['files of a file manager', { 'text/uri-list': 'file:///a.png', 'text/plain': 'Ein Haus' }, 'picture'],
  ['paths of files', { 'text/plain': '/home/anna/a.png\nC:\\Bilder\\Ein Haus.png' }, 'picture'],
])('copied from %s', async (_, data, result) => {
  expect(await pasted(data)).toBe(result);
});

test('struck-out words do not become words of a note', async () => {
  const html = '<p>Wir liefern in <s>drei Wochen</s> morgen.</p><p style="text-decoration: line-through">Nie</p>';
  expect(await pasted({ 'text/plain': 'Wir liefern in drei Wochen morgen.\nNie', 'text/html': html }, [])).toBe(
    'words: Wir liefern in morgen.',
  );
});

test('the table of a page without words around it is read', () => {
  const table =
    '<style>td{}</style><table><tr><th>Text<th>Farbe</tr><tr><td>Eins<br>mehr</td><td> rot </td></tr></table>';
  const { rows } = readClipboardHtml(table);
  expect(rows).toEqual([
    ['Text', 'Farbe'],
    ['Eins\nmehr', 'rot'],
  ]);
  expect(parseTable(tableText(rows ?? []), '\t').rows).toEqual(rows);
  expect(readClipboardHtml(`<p>Davor</p>${table}`).rows).toBeNull();
});

test.each([
  ['a list of a word processor', '1.\tErstens\n2.\tZweitens', true],
  ['its bullets', '•\tPunkt\n\to\tInnen\n\uf0b7\tNoch einer', true],
  ['numbers in a column', '1\tErstens\n2\tZweitens', false],
  ['dashes for some cells', '-\tErstens\nAnna\tZweitens', false],
])('%s: a list %#', (_, text, isList) => {
  expect(isMarkedList(text.split('\n').map((line) => line.split('\t')))).toBe(isList);
});

test.each([
  ['two columns of three rows', 'a\tb\nc\td\ne\tf', true],
  ['a blank cell', 'a\tb\nc\t\ne\tf', true],
  ['one row', 'a\tb', false],
  ['one column', 'a\nb', false],
  ['indented lines', 'a\n\tb\n\tc', false],
  ['lines that are all indented', '\ta\n\tb', false],
  ['rows of different length', 'a\tb\nc', false],
])('%s: a table %#', (_, text, isTable) => {
  expect(copiedTable(text.split('\n').map((line) => line.split('\t'))) !== null).toBe(isTable);
});
