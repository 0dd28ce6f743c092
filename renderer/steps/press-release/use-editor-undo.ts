import { REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { useOwnUndo } from '../../app/travel';
import type { EditLabel } from '../../document/undo-stack';
import type { WritingStore } from './writing-store';

const label: EditLabel = { step: 'press-release', command: 'writeParts' };

/**
 * The text has an undo of its own, which knows typing from pasting. It answers the shell's buttons and keys from the
 * moment the person writes in the text until they write somewhere else, in a question for instance.
 */
export function useEditorUndo(editor: LexicalEditor, writing: WritingStore): void {
  useEffect(() => {
    const take = () => {
      const { canUndo, canRedo } = writing.getState();
      useOwnUndo.setState({
        own: {
          undo: canUndo ? label : null,
          redo: canRedo ? label : null,
          travel: (direction) => {
            editor.dispatchCommand(direction === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined);
          },
        },
      });
    };
    const release = () => useOwnUndo.setState({ own: null });
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('[data-own-undo]')) take();
      else if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) release();
    };
    document.addEventListener('focusin', onFocus);
    const stopWatching = writing.subscribe((now, before) => {
      const changed = now.canUndo !== before.canUndo || now.canRedo !== before.canRedo;
      if (changed && useOwnUndo.getState().own !== null) take();
    });
    return () => {
      document.removeEventListener('focusin', onFocus);
      stopWatching();
      release();
    };
  }, [editor, writing]);
}
