import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LexicalComposer, type InitialConfigType } from '@lexical/react/LexicalComposer';
import { mergeRegister } from 'lexical';
import { useEffect, useState, type ReactNode } from 'react';
import { registerFlush } from '../../../shell/flush';
import { setPendingInput } from '../../../shell/pending-input';
import { useOpenSession } from '../../../document/open-session';
import type { Replica } from '../../../document/replica';
import { usePressRelease } from '../context/press-release-context';
import { onChangedParts } from './parts/changed-parts';
import { $dropUnknownPassages } from './passages/marked-passages';
import { PartSync } from './parts/part-sync';
import { registerTypography } from './register-typography';
import { $startPressRelease, pressNodes, registerPressEditor } from './register-press-editor';
import { textTheme } from './text-theme';
import { monotonicNow, undoPause } from './text-undo';
import { useEditorUndo } from './use-editor-undo';
import { watchEditorState } from './watch-editor-state';

/** Provides the editor of the article to the components below. */
export function PressEditor({ children }: { children: ReactNode }) {
  const { replica, readOnly } = useOpenSession();
  // Read once: from then on PartSync synchronizes the editor with the session.
  const [config] = useState<InitialConfigType>(() => ({
    namespace: 'press-release',
    nodes: pressNodes,
    theme: textTheme,
    editable: !readOnly,
    editorState: () => {
      $startPressRelease(replica.store.getState().session.steps['press-release']);
      // Not while an undo could restore what they belong to. The session receives the change with the part's next edit.
      if (!replica.store.getState().undo['press-release']) $dropUnknownPassages((id) => isPassage(replica, id));
    },
    onError: (error) => {
      throw error;
    },
  }));
  return <LexicalComposer initialConfig={config}>{children}</LexicalComposer>;
}

/** Whether the id belongs to a comment, a promise or source material. */
function isPassage(replica: Replica, id: string): boolean {
  const { comments, promises, material } = replica.store.getState().session.steps['press-release'];
  return id in comments || id in promises || id in material;
}

/** Behaviour of the article's editor: rich text, undo, the state shown of it, and synchronization with the session. */
export function EditorBehaviour() {
  const context = usePressRelease();
  const { editor, replica, store } = context;
  const { readOnly } = useOpenSession();
  useEditorUndo(editor, store);

  useEffect(() => editor.setEditable(!readOnly), [editor, readOnly]);

  useEffect(() => {
    const behaviour = mergeRegister(
      registerPressEditor(editor, (id) => isPassage(replica, id)),
      registerTypography(editor, () => replica.store.getState().session.workshop.language),
    );
    // Registering marks every node dirty: the empty update clears that, so that it does not count as an edit.
    editor.update(() => {}, { discrete: true });
    const history = createEmptyHistoryState();
    history.current = { editor, editorState: editor.getEditorState() };
    return mergeRegister(
      behaviour,
      registerHistory(editor, history, undoPause, monotonicNow),
      watchEditorState(editor, store),
    );
  }, [editor, replica, store]);

  useEffect(() => {
    const sync = new PartSync(editor, context.slice, {
      write: (parts) => context.edit('writeParts', { parts }, { undo: 'never' }),
      arrange: (arrangement) => context.edit('arrangeParts', arrangement, { undo: 'never' }),
      setPending: (pending) => setPendingInput(editor, pending),
    });
    const commit = () => sync.commit();
    return mergeRegister(
      onChangedParts(editor, (ids, state, fromSession) => {
        if (!fromSession) sync.changed(ids, state);
      }),
      replica.store.subscribe(() => sync.receive(context.slice)),
      registerFlush(commit),
      editor.registerRootListener((root, previous) => {
        previous?.removeEventListener('blur', commit);
        root?.addEventListener('blur', commit);
      }),
      commit,
    );
  }, [context, editor, replica]);

  return null;
}
