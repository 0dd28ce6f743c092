import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useOpenSession, useSession } from '../../../document/open-session';
import { AnswerEditors, useEditedAnswer } from './answer-editors';

const Context = createContext<AnswerEditors | null>(null);

/** Gives the components below the editors of the answers. */
export function AnswersProvider({ children }: { children: ReactNode }) {
  const { replica } = useOpenSession();
  const [answers] = useState(() => new AnswerEditors(replica));
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const { answer } = useEditedAnswer.getState();
      if (answer === null || !(target instanceof HTMLElement)) return;
      const writes =
        target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (writes && !target.closest('[data-answer]')) useEditedAnswer.setState({ answer: null });
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      answers.close();
    };
  }, [answers]);
  const open = useEditedAnswer(({ answer }) => answer?.id);
  const isGone = useSession(({ steps }) => open !== undefined && !(open in steps['press-release'].questions));
  useEffect(() => {
    if (isGone) useEditedAnswer.setState({ answer: null });
  }, [isGone]);
  return <Context.Provider value={answers}>{children}</Context.Provider>;
}

export function useAnswers(): AnswerEditors {
  const answers = useContext(Context);
  if (!answers) throw new Error('There are no answers here');
  return answers;
}
