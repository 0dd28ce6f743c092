import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { useOpenSession, useSession } from '../../../document/open-session';
import { openPanel } from '../side-panel-store';
import { passagesAtCaret, selectedPassage } from './passages-in-editor';
import { focusInList, useReview } from './review-store';
import { useMarkPromise } from './use-mark-promise';

/** Begins a comment on what is selected, or goes to the one that the caret stands in. */
export function useStartComment(): () => void {
  const [editor] = useLexicalComposerContext();
  const comments = useSession(({ steps }) => steps['press-release'].comments);
  return () => {
    const draft = selectedPassage(editor);
    const inside = passagesAtCaret(editor).find((id) => comments[id]?.resolved === false);
    openPanel('comments');
    if (draft.quote === '' && inside !== undefined) focusInList(inside);
    else useReview.setState({ draft });
  };
}

/** Ctrl+Alt+M comments, Ctrl+Alt+P promises. With AltGr these keys write characters and are left alone. */
export function useReviewKeys(): void {
  const { readOnly } = useOpenSession();
  const startComment = useStartComment();
  const markPromise = useMarkPromise();
  useEffect(() => {
    if (readOnly) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.getModifierState('AltGraph')) return;
      const run = { KeyM: startComment, KeyP: markPromise }[event.code];
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
