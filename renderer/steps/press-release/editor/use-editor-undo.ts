import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { useScreenUndo } from '../../../shell/undo-redo';
import { TextUndo } from './text-undo';
import type { EditorStateStore } from './editor-state-store';

/**
 * The text has an undo of its own, which knows typing from pasting. It answers the shell's buttons and keys from the
 * moment the person writes in the text until they write somewhere else, in a question for instance.
 */
export function useEditorUndo(editor: LexicalEditor, writing: EditorStateStore): void {
  useEffect(() => {
    const undo = new TextUndo(editor, writing, { slice: 'press-release', command: 'writeParts' });
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('[data-own-undo]')) undo.take();
      else if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
        useScreenUndo.setState({ own: null });
      }
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      undo.end();
    };
  }, [editor, writing]);
}
