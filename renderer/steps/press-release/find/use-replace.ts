import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { UNDO_COMMAND } from 'lexical';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { replaceInQuestion } from '../../../../workshop/press-release/find-in-questions';
import { useScreenUndo } from '../../../shell/undo-redo';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { showToast } from '../../../ui/toast';
import { replaceMatches } from './find-matches';
import type { SearchMatch } from './search-match';

/**
 * Replaces found places. In the article that is a step of its own undo, in the questions one of the step's; where both were
 * changed at once, one button takes both back.
 */
export function useReplace(): (found: readonly SearchMatch[], text: string) => void {
  const { t } = useTranslation('press-release');
  const [editor] = useLexicalComposerContext();
  const { replica } = useOpenSession();
  const edit = useEdit('press-release');
  return (found, text) => {
    const matches = found.flatMap((one) => (one.in === 'article' ? [one.match] : []));
    const places = found.flatMap((one) => (one.in === 'questions' ? [one.place] : []));
    if (matches.length > 0) replaceMatches(editor, matches, text);
    if (places.length === 0) return;
    const { questions } = replica.store.getState().session.steps['press-release'];
    const merge = newId();
    for (const id of new Set(places.map((place) => place.id))) {
      const question = questions[id];
      const own = places.filter((place) => place.id === id);
      if (question) {
        edit('updateQuestion', { id, change: replaceInQuestion(question, own, text) }, { undo: { merge } });
      }
    }
    useScreenUndo.setState({ own: null });
    if (matches.length === 0) return;
    showToast(t('find.replaced', { count: found.length }), {
      text: t('takeBack'),
      run: () => {
        editor.dispatchCommand(UNDO_COMMAND, undefined);
        replica.undo('press-release');
      },
    });
  };
}
