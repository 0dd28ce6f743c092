import { UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { usePressRelease, useScreenState } from '../context/press-release-context';
import { $passageNodes } from '../editor/passages/marked-passages';
import { attachPromise, removePromise } from './comments-and-promises';
import styles from './review.module.css';
import { useLostPromises } from './use-lost-promises';

/** Most undo entries that are undone to restore a passage. */
const maxUndoEntries = 100;

/** Asks what to do with a promise whose passage was deleted. It does not interrupt writing. */
export function LostPromiseBar() {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const { editor, store } = context;
  const promises = useSession(({ steps }) => steps['press-release'].promises);
  useLostPromises();
  const lost = useScreenState(({ lostPromises }) =>
    lostPromises.find(({ id }) => id in promises && !promises[id]?.withoutText),
  );
  const promise = lost && promises[lost.id];
  if (!lost || !promise) return <div role="status" />;
  const { id, canRestore } = lost;
  const name = `P${promise.number}`;
  const done = () => {
    store.setState(({ lostPromises }) => ({ lostPromises: lostPromises.filter((other) => other.id !== id) }));
    editor.focus();
  };
  return (
    <div role="status" className={styles.ask}>
      <p>
        <b>{t('review.lost.title', { name })}</b> <q>{promise.quote}</q> {t('review.lost.question')}
      </p>
      <div className={styles.actions}>
        {canRestore ? (
          <Button
            look="primary"
            onPress={() => {
              restorePassage(editor, id);
              done();
            }}
          >
            {t('review.lost.restore')}
          </Button>
        ) : (
          <Button onPress={() => attachPromise(context, id)}>{t('review.attach')}</Button>
        )}
        <Button
          onPress={() => {
            context.edit('updatePromise', { id, change: { withoutText: true } });
            done();
          }}
        >
          {t('review.lost.keep')}
        </Button>
        <Button
          onPress={() => {
            removePromise(context, id);
            done();
          }}
        >
          {t('review.lost.remove')}
        </Button>
      </div>
    </div>
  );
}

/** Undoes in the text until it contains the passage again. */
function restorePassage(editor: LexicalEditor, id: string): void {
  for (let step = 0; step < maxUndoEntries; step += 1) {
    const before = editor.getEditorState();
    if (before.read(() => $passageNodes().has(id))) return;
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    if (editor.getEditorState() === before) return;
  }
}
