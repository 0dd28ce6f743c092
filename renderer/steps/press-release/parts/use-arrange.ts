import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { HISTORY_PUSH_TAG, SKIP_SCROLL_INTO_VIEW_TAG } from 'lexical';
import { useCallback } from 'react';
import { useOpenSession } from '../../../document/open-session';
import { $arrange, type Arrangement } from '../editor/arrangement';

/** Changes the order of the parts, or what is left out, as one step of the text's own undo. */
export function useArrange(): (arrangement: Arrangement) => void {
  const [editor] = useLexicalComposerContext();
  const { replica } = useOpenSession();
  return useCallback(
    (arrangement) =>
      editor.update(() => $arrange(arrangement, replica.store.getState().session.steps['press-release'].parts), {
        tag: [HISTORY_PUSH_TAG, SKIP_SCROLL_INTO_VIEW_TAG],
        discrete: true,
      }),
    [editor, replica],
  );
}
