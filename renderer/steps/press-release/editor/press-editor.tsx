import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LexicalComposer, type InitialConfigType } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { mergeRegister } from 'lexical';
import { useEffect, useState, type ReactNode } from 'react';
import { registerFlush } from '../../../shell/flush';
import { setPendingInput } from '../../../shell/pending-input';
import { useEdit, useOpenSession } from '../../../document/open-session';
import type { Replica } from '../../../document/replica';
import { onChangedParts } from './changed-parts';
import { $dropUnknownPassages } from './marked-passages';
import { PartSync } from './part-sync';
import { registerTypography } from './register-typography';
import { $startPressRelease, pressNodes, registerPressEditor } from './register-press-editor';
import { textTheme } from './text-theme';
import { undoPause } from './text-undo';
import { useEditorUndo } from './use-editor-undo';
import { watchEditorState } from './watch-editor-state';
import type { EditorStateStore } from './editor-state-store';

/** Gives the components below the one editor of the press release. */
export function PressEditor({ writing, children }: { writing: EditorStateStore; children: ReactNode }) {
  const { replica, readOnly } = useOpenSession();
  // Read once: from then on PartSync keeps the editor and the session in step.
  const [config] = useState<InitialConfigType>(() => ({
    namespace: 'press-release',
    nodes: pressNodes,
    theme: textTheme,
    editable: !readOnly,
    editorState: () => {
      $startPressRelease(replica.store.getState().session.steps['press-release']);
      // Not while an undo could bring back what they belong to. The session learns of it when the part is written next.
      if (!replica.store.getState().undo['press-release']) $dropUnknownPassages((id) => isPassage(replica, id));
    },
    onError: (error) => {
      throw error;
    },
  }));
  return (
    <LexicalComposer initialConfig={config}>
      <Behaviour writing={writing} />
      {children}
    </LexicalComposer>
  );
}

/** Whether something is said about the text under this id. */
function isPassage(replica: Replica, id: string): boolean {
  const { comments, promises, material } = replica.store.getState().session.steps['press-release'];
  return id in comments || id in promises || id in material;
}

function Behaviour({ writing }: { writing: EditorStateStore }) {
  const [editor] = useLexicalComposerContext();
  const { replica, readOnly } = useOpenSession();
  const edit = useEdit('press-release');
  useEditorUndo(editor, writing);

  useEffect(() => editor.setEditable(!readOnly), [editor, readOnly]);

  useEffect(() => {
    const behaviour = mergeRegister(
      registerPressEditor(editor, (id) => isPassage(replica, id)),
      registerTypography(editor, () => replica.store.getState().session.workshop.language),
    );
    // Registering has marked every node for a look: that is nobody's edit and must not be held for one.
    editor.update(() => {}, { discrete: true });
    const history = createEmptyHistoryState();
    history.current = { editor, editorState: editor.getEditorState() };
    return mergeRegister(behaviour, registerHistory(editor, history, undoPause), watchEditorState(editor, writing));
  }, [editor, replica, writing]);

  useEffect(() => {
    const text = () => replica.store.getState().session.steps['press-release'];
    const sync = new PartSync(editor, text(), {
      write: (parts) => edit('writeParts', { parts }, { undo: 'never' }),
      arrange: (arrangement) => edit('arrangeParts', arrangement, { undo: 'never' }),
      hold: (held) => setPendingInput(editor, held),
    });
    const commit = () => sync.commit();
    return mergeRegister(
      onChangedParts(editor, (ids, state, fromSession) => {
        if (!fromSession) sync.changed(ids, state);
      }),
      replica.store.subscribe(() => sync.receive(text())),
      registerFlush(commit),
      editor.registerRootListener((root, previous) => {
        previous?.removeEventListener('blur', commit);
        root?.addEventListener('blur', commit);
      }),
      commit,
    );
  }, [editor, replica, edit]);

  return null;
}
