import { MessageSquarePlus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inTextOrder } from '../../../../workshop/press-release/text/in-text-order';
import { useOpenSession, useSlice } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { usePressRelease, useScreenState } from '../context/press-release-context';
import { CommentDraft } from './comment-draft';
import { CommentRow } from './comment-row';
import { showPassage } from './passages-in-editor';
import { startComment } from './comments-and-promises';
import styles from './review.module.css';
import { useListKeys } from './use-list-keys';

/** The comments in the order of the text. Arrow keys move between them. */
export function CommentsPanel() {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const { editor, store } = context;
  const { readOnly } = useOpenSession();
  const { comments, parts, sequence, leftOut } = useSlice('press-release');
  const draft = useScreenState((state) => state.commentDraft);
  const current = useScreenState((state) => state.currentPassage);
  const showResolved = useScreenState((state) => state.showResolved);
  const placed = useMemo(
    () => inTextOrder({ parts, sequence, leftOut }, comments),
    [parts, sequence, leftOut, comments],
  );
  const resolved = placed.filter(({ item }) => item.resolved).length;
  const shown = placed.filter(({ item, id }) => showResolved || !item.resolved || id === current);
  const list = useListKeys();
  const stop = shown.some(({ id }) => id === current) ? current : shown[0]?.id;

  return (
    <div className={styles.content}>
      {draft === null || readOnly ? null : <CommentDraft draft={draft} />}
      {draft !== null || readOnly ? null : (
        <Button icon={<MessageSquarePlus aria-hidden />} onPress={() => startComment(context)}>
          {t('review.addComment')}
        </Button>
      )}
      {placed.length === 0 ? <p className={styles.empty}>{t('review.noComments')}</p> : null}
      {resolved === 0 ? null : (
        <label className={styles.filter}>
          <input
            type="checkbox"
            checked={showResolved}
            onChange={({ target }) => store.setState({ showResolved: target.checked })}
          />
          {t('review.showResolved', { count: resolved })}
        </label>
      )}
      <ul className={styles.list} {...list}>
        {shown.map((one) => (
          <CommentRow
            key={one.id}
            {...one}
            isOpen={one.id === current}
            isStop={one.id === stop}
            onToggle={() => {
              store.setState({ currentPassage: one.id === current ? null : one.id });
              if (one.id !== current) showPassage(editor, one.id);
            }}
          />
        ))}
      </ul>
    </div>
  );
}
