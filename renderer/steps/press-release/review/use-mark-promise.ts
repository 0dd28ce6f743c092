import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { useEdit } from '../../../document/open-session';
import { showToast } from '../../../ui/toast';
import { openPanel } from '../side-panel-store';
import { markPassage, selectedPassage } from './passages-in-editor';
import { focusInList } from './review-store';

/** Makes a promise to the customer of what is selected. */
export function useMarkPromise(): () => void {
  const { t } = useTranslation('press-release');
  const [editor] = useLexicalComposerContext();
  const edit = useEdit('press-release');
  return () => {
    const { selection, quote } = selectedPassage(editor);
    const id = newId();
    if (selection === null || !markPassage(editor, id, selection, quote)) {
      showToast(t('review.selectFirst'));
      return;
    }
    edit('addPromise', { id, quote });
    openPanel('promises');
    focusInList(id);
  };
}
