import { $getRoot, $getSelection, $isRangeSelection } from 'lexical';
import { expect, it, vi } from 'vitest';
import type { PartId } from '../../../../workshop/press-release/schema';
import { passagesOf } from '../../../../workshop/press-release/text/passages';
import { plainToRichText } from '../../../../workshop/rich-text';
import { $part, change, emptyParts, openEditor, readParts, textOf } from '../editor/testing/open-editor';
import { insertSourceMaterial } from './insert-source-material';

// The shell sends text to main, which does not exist here.
vi.mock('../../../app/app-store', () => ({ flushSession: () => Promise.resolve() }));

const editorWith = (part: PartId, words: string, from: number, to = from) => {
  const editor = openEditor({ ...emptyParts, [part]: plainToRichText(words) });
  change(editor, () => {
    const text = $part(part).getAllTextNodes()[0];
    if (text) text.select(from, to);
    else $part(part).selectStart();
  });
  return editor;
};
const passage = (editor: ReturnType<typeof editorWith>) => passagesOf(readParts(editor)).get('m')?.text;

it('is separated from the words around it, and its passage is its own text alone', () => {
  const editor = editorWith('problem', 'Davor. Danach.', 6);
  expect(insertSourceMaterial(editor, { id: 'm', text: 'Rohstoff' })).toBe('problem');
  expect(textOf(editor, 'problem')).toBe('Davor. Rohstoff Danach.');
  expect(passage(editor)).toBe('Rohstoff');
  expect(textOf(editorWith('problem', 'Davor. ', 7), 'problem')).toBe('Davor. ');
  const quoted = editorWith('problem', 'Sie sagt: „“', 11);
  insertSourceMaterial(quoted, { id: 'm', text: 'Rohstoff' });
  expect(textOf(quoted, 'problem')).toBe('Sie sagt: „Rohstoff“');
});

it('splits no word and replaces nothing', () => {
  const within = editorWith('problem', 'Ein neuer Zähler', 7);
  insertSourceMaterial(within, { id: 'm', text: 'Rohstoff' });
  expect(textOf(within, 'problem')).toBe('Ein neuer Rohstoff Zähler');
  const selected = editorWith('problem', 'Ein neuer Zähler', 0, 9);
  insertSourceMaterial(selected, { id: 'm', text: 'Rohstoff' });
  expect(textOf(selected, 'problem')).toBe('Ein neuer Rohstoff Zähler');
});

it('becomes one line in a headline and paragraphs elsewhere, all in its passage', () => {
  const headline = editorWith('headline', '', 0);
  insertSourceMaterial(headline, { id: 'm', text: 'Eins\nzwei' });
  expect(textOf(headline, 'headline')).toBe('Eins zwei');
  const summary = editorWith('summary', '', 0);
  insertSourceMaterial(summary, { id: 'm', text: 'Eins\nzwei' });
  expect(passage(summary)).toBe('Eins\nzwei');
});

it('is not inserted without a caret or into a locked part', () => {
  const nowhere = openEditor(emptyParts);
  expect(insertSourceMaterial(nowhere, { id: 'm', text: 'Rohstoff' })).toBeNull();
  const locked = editorWith('problem', 'Alt', 3);
  change(locked, () => void $part('problem').setLocked(true));
  expect(insertSourceMaterial(locked, { id: 'm', text: 'Rohstoff' })).toBeNull();
  expect(locked.read(() => $getRoot().getTextContent())).not.toContain('Rohstoff');
});

it('leaves the caret after the inserted text', () => {
  const editor = editorWith('problem', 'Davor.', 6);
  insertSourceMaterial(editor, { id: 'm', text: 'Rohstoff' });
  change(editor, () => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText('!');
  });
  expect(textOf(editor, 'problem')).toBe('Davor. Rohstoff!');
});
