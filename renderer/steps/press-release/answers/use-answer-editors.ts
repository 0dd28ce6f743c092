import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useSession } from '../../../document/open-session';
import type { PressReleaseContext } from '../context/press-release-context';

/**
 * Closes the open answer when another text gets the focus or its question is deleted, and disposes all editors of answers with the
 * screen.
 */
export function useAnswerEditors({ answers, store }: PressReleaseContext): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (store.getState().openAnswer === null || !(target instanceof HTMLElement)) return;
      const isText =
        target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isText && !target.closest('[data-answer]')) store.setState({ openAnswer: null });
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      answers.close();
    };
  }, [answers, store]);
  const open = useStore(store, ({ openAnswer }) => openAnswer?.id);
  const isDeleted = useSession(({ steps }) => open !== undefined && !(open in steps['press-release'].questions));
  useEffect(() => {
    if (isDeleted) store.setState({ openAnswer: null });
  }, [isDeleted, store]);
}
