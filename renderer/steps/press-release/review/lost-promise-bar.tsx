import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { useTranslation } from 'react-i18next';
import { useEdit, useSession } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { $passageNodes } from '../editor/marked-passages';
import styles from './review.module.css';
import { useReview } from './review-store';
import { useAttachPromise } from './use-attach-promise';
import { useLostPromises } from './use-lost-promises';
import { useRemovePromise } from './use-remove-promise';

/** So many steps of undo are tried to bring a passage back. */
const mostSteps = 100;

/** Asks what shall become of a promise whose passage was deleted. Writing goes on meanwhile. */
export function LostPromiseBar() {
  const { t } = useTranslation('press-release');
  const [editor] = useLexicalComposerContext();
  const promises = useSession(({ steps }) => steps['press-release'].promises);
  const edit = useEdit('press-release');
  const attach = useAttachPromise();
  const remove = useRemovePromise();
  useLostPromises();
  const lost = useReview((state) => state.lost.find(({ id }) => id in promises && !promises[id]?.withoutText));
  const promise = lost && promises[lost.id];
  if (!lost || !promise) return <div role="status" />;
  const { id, canComeBack } = lost;
  const name = `P${promise.number}`;
  const done = () => {
    useReview.setState(({ lost }) => ({ lost: lost.filter((other) => other.id !== id) }));
    editor.focus();
  };
  return (
    <div role="status" className={styles.ask}>
      <p>
        <b>{t('review.lost.title', { name })}</b> <q>{promise.quote}</q> {t('review.lost.question')}
      </p>
      <div className={styles.actions}>
        {canComeBack ? (
          <Button
            look="primary"
            onPress={() => {
              bringBack(editor, id);
              done();
            }}
          >
            {t('review.lost.bringBack')}
          </Button>
        ) : (
          <Button onPress={() => attach(id)}>{t('review.attach')}</Button>
        )}
        <Button
          onPress={() => {
            edit('updatePromise', { id, change: { withoutText: true } });
            done();
          }}
        >
          {t('review.lost.keep')}
        </Button>
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
