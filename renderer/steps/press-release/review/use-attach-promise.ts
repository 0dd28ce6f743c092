import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useTranslation } from 'react-i18next';
import { useEdit } from '../../../document/open-session';
import { showToast } from '../../../ui/toast';
import { markPassage, selectedPassage } from './passages-in-editor';

/** Gives a promise whose text is gone what is selected. */
export function useAttachPromise(): (id: string) => void {
  const { t } = useTranslation('press-release');
  const [editor] = useLexicalComposerContext();
  const edit = useEdit('press-release');
  return (id) => {
    const { selection, quote } = selectedPassage(editor);
    if (selection !== null && markPassage(editor, id, selection, quote)) {
      edit('updatePromise', { id, change: { quote } });
    } else showToast(t('review.selectFirst'));
  };
}
