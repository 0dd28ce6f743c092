import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useState, type ReactNode } from 'react';
import { useOpenSession } from '../../../document/open-session';
import { useAnswerEditors } from '../answers/use-answer-editors';
import { useCheckSettings, useRunChecks } from '../checks/use-checks';
import { PressReleaseContext, PressReleaseContextProvider } from './press-release-context';

/** Provides the press release in the editor above to the components below. It lives as long as the screen. */
export function PressReleaseProvider({ children }: { children: ReactNode }) {
  const [editor] = useLexicalComposerContext();
  const { replica } = useOpenSession();
  const settings = useCheckSettings();
  const [context] = useState(() => new PressReleaseContext(editor, replica, settings));
  useRunChecks(context, settings);
  useAnswerEditors(context);
  return <PressReleaseContextProvider value={context}>{children}</PressReleaseContextProvider>;
}
