import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { $passageNodes } from '../editor/marked-passages';
import styles from './review.module.css';
import { useReview } from './review-store';
import { useLostPromises } from './use-lost-promises';
import { useRemovePromise } from './use-remove-promise';

/** So many steps of undo are tried to bring a passage back. */
const mostSteps = 100;

/** Asks what shall become of a promise whose passage was deleted. Writing goes on meanwhile. */
export function LostPromiseBar() {
  const { t } = useTranslation('press-release');
  const [editor] = useLexicalComposerContext();
  const promises = useSession(({ steps }) => steps['press-release'].promises);
  const remove = useRemovePromise();
  useLostPromises();
  const id = useReview((state) => state.lost.find((one) => one in promises));
  const promise = id === undefined ? undefined : promises[id];
  if (id === undefined || !promise) return <div role="status" />;
  const name = `P${promise.number}`;
  const done = () => {
    useReview.setState(({ lost }) => ({ lost: lost.filter((other) => other !== id) }));
    editor.focus();
  };
  return (
    <div role="status" className={styles.ask}>
      <p>
        <b>{t('review.lost.title', { name })}</b> <q>{promise.quote}</q> {t('review.lost.question')}
      </p>
      <div className={styles.actions}>
        <Button
          look="primary"
          onPress={() => {
            bringBack(editor, id);
            done();
          }}
        >
          {t('review.lost.bringBack')}
        </Button>
        <Button onPress={done}>{t('review.lost.keep')}</Button>
        <Button
          onPress={() => {
            remove(id);
            done();
          }}
        >
          {t('review.lost.remove')}
        </Button>
      </div>
    </div>
  );
}

/** Undoes in the text until the passage stands there again. */
function bringBack(editor: LexicalEditor, id: string): void {
  for (let step = 0; step < mostSteps; step += 1) {
    const before = editor.getEditorState();
    if (before.read(() => $passageNodes().has(id))) return;
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    if (editor.getEditorState() === before) return;
  }
}
