import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getSelection, $isRangeSelection, createEditor, mergeRegister, type LexicalEditor } from 'lexical';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { registerFlush } from '../../../shell/flush';
import { setPendingInput } from '../../../shell/pending-input';
import type { Replica } from '../../../document/replica';
import { registerCaretSync } from '../editor/caret-sync';
import { fromSessionTag } from '../editor/apply-session-state';
import { $formatsAtCaret, noFormats, watchUndo, type Formats } from '../editor/formats';
import { registerCleanInput } from '../editor/register-clean-input';
import { registerMarkdownShortcuts } from '../editor/markdown-shortcuts';
import { PassageNode } from '../editor/passages/passage-node';
import { registerPaste } from '../editor/paste/paste';
import { registerPreventDrag } from '../editor/prevent-drag';
import { registerTypography } from '../editor/register-typography';
import { setIfChanged } from '../editor/editor-state';
import { textTheme } from '../editor/text-theme';
import { monotonicNow, TextUndo, undoPause } from '../editor/text-undo';
import { registerPassageNormalization } from '../editor/passages/normalize-passages';
import { AnswerSync } from './answer-sync';
import { $isBlankAnswer, $loadAnswer } from './answer-text';

/** The editor of one answer. It has a root element only while the answer is open; its undo lasts as long as the screen. */
export interface AnswerEditor {
  editor: LexicalEditor;
  formats: StoreApi<Formats>;
  undo: TextUndo;
  /** Commits pending typing to the session. */
  commit: () => void;
  close: () => void;
}

/** Creates the editor of an answer. Null when there is no such question or its answer cannot be parsed: then it is read-only. */
export function openAnswer(replica: Replica, id: string): AnswerEditor | null {
  const slice = () => replica.store.getState().session.steps['press-release'];
  const answer = slice().questions[id]?.answer;
  if (!answer) return null;
  const editor = createEditor({
    namespace: 'press-release-answer',
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, PassageNode],
    theme: textTheme,
    onError: (error) => {
      throw error;
    },
  });
  let isRead = false;
  editor.update(
    () => {
      isRead = $loadAnswer(answer);
    },
    { discrete: true },
  );
  if (!isRead) return null;

  const formats = createStore<Formats>(() => noFormats);
  const show = (change: Partial<Formats>) => setIfChanged(formats, change);
  const behaviour = mergeRegister(
    registerCaretSync(editor),
    registerRichText(editor),
    registerList(editor),
    registerPassageNormalization(editor),
    registerCleanInput(editor),
    registerPreventDrag(editor),
    registerMarkdownShortcuts(editor, { headings: true }),
    // Passages belong to the article: text pasted into an answer has none.
    registerPaste(editor, () => false),
    registerTypography(editor, () => replica.store.getState().session.workshop.language),
  );
  // Registering marks every node dirty: the empty update clears that, so that it does not become part of the first edit.
  editor.update(() => {}, { discrete: true });

  const history = createEmptyHistoryState();
  history.current = { editor, editorState: editor.getEditorState() };
  const sync = new AnswerSync(editor, answer, {
    write: (text) =>
      replica.edit('press-release', 'updateQuestion', { id, change: { answer: text } }, { undo: 'never' }),
    setPending: (pending) => setPendingInput(editor, pending),
  });
  const commit = () => sync.commit();
  const undo = new TextUndo(editor, formats, { slice: 'press-release', command: 'updateQuestion' });
  const stop = mergeRegister(
    behaviour,
    registerHistory(editor, history, undoPause, monotonicNow),
    watchUndo(editor, show),
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
      editorState.read(() => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) show($formatsAtCaret(selection));
        editor.getRootElement()?.toggleAttribute('data-blank', $isBlankAnswer());
      });
      if (dirtyElements.size + dirtyLeaves.size > 0 && !tags.has(fromSessionTag)) sync.changed();
    }),
    editor.registerRootListener((root, previous) => {
      previous?.removeEventListener('blur', commit);
      root?.addEventListener('blur', commit);
      root?.toggleAttribute('data-blank', editor.getEditorState().read($isBlankAnswer));
    }),
    replica.store.subscribe(() => {
      const now = slice().questions[id]?.answer;
      if (now) sync.receive(now);
    }),
    registerFlush(commit),
    commit,
    () => undo.end(),
  );
  return { editor, formats, undo, commit, close: stop };
}
