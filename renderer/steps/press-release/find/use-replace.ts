import { UNDO_COMMAND } from 'lexical';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { replaceInQuestion } from '../../../../workshop/press-release/text/find-in-questions';
import { useScreenUndo } from '../../../shell/undo-redo';
import { usePressRelease } from '../context/press-release-context';
import { offerUndo } from '../../../shell/offer-undo';
import { replaceMatches } from './find-matches';
import type { SearchMatch } from './search-match';

/**
 * Replaces matches. In the article that is an entry of its own undo, in the questions an entry of the step's undo; a toast undoes
 * both when both have changed.
 */
export function useReplace(): (found: readonly SearchMatch[], text: string) => void {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const { editor, replica } = context;
  return (found, text) => {
    const matches = found.flatMap((one) => (one.in === 'article' ? [one.match] : []));
    const places = found.flatMap((one) => (one.in === 'questions' ? [one.place] : []));
    if (matches.length > 0) replaceMatches(editor, matches, text);
    if (places.length === 0) return;
    const { questions } = context.slice;
    const merge = newId();
    for (const id of new Set(places.map((place) => place.id))) {
      const question = questions[id];
      const own = places.filter((place) => place.id === id);
      if (question) {
        context.edit('updateQuestion', { id, change: replaceInQuestion(question, own, text) }, { undo: { merge } });
      }
    }
    useScreenUndo.setState({ own: null });
    if (matches.length === 0) return;
    offerUndo(t('find.replaced', { count: found.length }), () => {
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      replica.undo('press-release');
    });
  };
}
