import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../../workshop/press-release/text/passages';
import { plainToRichText } from '../../../../../workshop/rich-text';
import { $dropUnknownPassages, $markPassage } from './marked-passages';
import { $part, change, emptyParts, openEditor, readParts, textOf, type Parts } from '../testing/open-editor';

const withSummary = (text: string): Parts => ({ ...emptyParts, summary: plainToRichText(text) });
const passage = (editor: LexicalEditor, id: string) => passagesOf(readParts(editor)).get(id)?.text;

/** Makes a passage of words of the summary. */
function $mark(words: string, id: string): void {
  const node = $part('summary')
    .getAllTextNodes()
    .find((text) => text.getTextContent().includes(words));
  const start = node?.getTextContent().indexOf(words) ?? 0;
  node?.select(start, start + words.length);
  $markPassage(id);
}

describe('a passage', () => {
  it('is removed from the text when its id is unused', () => {
    const editor = openEditor(withSummary('Eins zwei drei'));
    const plain = readParts(editor);
    for (const id of ['a', 'b']) {
      change(editor, () => {
        $mark('zwei', id);
      });
    }
    change(editor, () => $dropUnknownPassages((id) => id === 'b'));
    expect([passage(editor, 'a'), passage(editor, 'b')]).toEqual([undefined, 'zwei']);
    change(editor, () => $dropUnknownPassages(() => false));
    expect(readParts(editor)).toEqual(plain);
  });

  it('survives undo of earlier typing as long as its text does', () => {
    const editor = openEditor(withSummary(''));
    const history = createEmptyHistoryState();
    history.current = { editor, editorState: editor.getEditorState() };
    registerHistory(editor, history, 0);
    const append = (text: string) =>
      editor.update(() => $part('summary').selectEnd().insertText(text), {
        discrete: true,
        tag: HISTORY_PUSH_TAG,
      });
    append('Eins zwei');
    append(' drei');
    append(' vier');
    editor.update(
      () => {
        $mark('zwei', 'a');
        $mark('drei', 'b');
      },
      { discrete: true, tag: HISTORY_MERGE_TAG },
    );
    const travel = (command: typeof UNDO_COMMAND) => {
      editor.dispatchCommand(command, undefined);
      return [textOf(editor, 'summary'), passage(editor, 'a'), passage(editor, 'b')];
    };
    expect(travel(UNDO_COMMAND)).toEqual(['Eins zwei drei', 'zwei', 'drei']);
    expect(travel(UNDO_COMMAND)).toEqual(['Eins zwei', 'zwei', undefined]);
    expect(travel(REDO_COMMAND)).toEqual(['Eins zwei drei', 'zwei', 'drei']);
    expect(travel(REDO_COMMAND)).toEqual(['Eins zwei drei vier', 'zwei', 'drei']);
    expect(travel(REDO_COMMAND)).toEqual(['Eins zwei drei vier', 'zwei', 'drei']);
  });
});
