import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { useScreenUndo } from '../../../shell/undo-redo';
import { TextUndo } from './text-undo';
import type { StoreApi } from 'zustand/vanilla';
import type { EditorState } from './editor-state';

/**
 * Connects the article's own undo, which separates typing from pasting, with the shell's buttons and keys. It is active from the
 * moment the article is focused until another field is.
 */
export function useEditorUndo(editor: LexicalEditor, state: StoreApi<EditorState>): void {
  useEffect(() => {
    const undo = new TextUndo(editor, state, { slice: 'press-release', command: 'writeParts' });
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('[data-own-undo]')) undo.activate();
      else if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
        useScreenUndo.setState({ own: null });
      }
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      undo.end();
    };
  }, [editor, state]);
}
