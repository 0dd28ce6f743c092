import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withoutLeadingPunctuation } from '../../../../workshop/red-thread';
import type { Placed } from '../../../../workshop/press-release/text/in-text-order';
import type { CustomerPromise } from '../../../../workshop/press-release/schema';
import { LinkedInitiatives } from '../../../links/linked-initiatives';
import { useOpenSession } from '../../../document/open-session';
import { Button, IconButton } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { usePressRelease } from '../context/press-release-context';
import { focusNeighbour } from '../focus-neighbour';
import { showPassage } from './passages-in-editor';
import { attachPromise, removePromise } from './comments-and-promises';
import { ReviewRow, type InList } from './review-row';
import styles from './review.module.css';

/** One promise: its number and text, and when expanded, a note and the initiatives that keep it. */
export function PromiseRow({ id, item, passage, ...row }: Placed<CustomerPromise> & InList) {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const { readOnly } = useOpenSession();
  const name = `P${item.number}`;
  return (
    <ReviewRow
      {...row}
      id={id}
      head={
        <>
          <span className={styles.meta}>
            <em>{name}</em>
            {passage === null ? null : t(`parts.${passage.part}`)}
          </span>
          <span className={passage === null ? styles.gone : styles.words} data-kind="promise">
            {withoutLeadingPunctuation(passage?.text ?? item.quote)}
          </span>
          {passage === null ? <span className={styles.lost}>{t('review.textGone')}</span> : null}
        </>
      }
    >
      <div className={styles.thread}>
        <TextField
          label={t('review.note', { name })}
          multiline
          example={t('review.noteExample')}
          value={item.note}
          isReadOnly={readOnly}
          onChange={(note) =>
            context.edit('updatePromise', { id, change: { note } }, { undo: { merge: `${id}.note` } })
          }
        />
        <LinkedInitiatives promise={id} />
        <div className={styles.actions}>
          {passage === null ? null : (
            <Button look="quiet" onPress={() => showPassage(context.editor, id, true)}>
              {t('review.toText')}
            </Button>
          )}
          {passage === null && !readOnly ? (
            <Button look="quiet" onPress={() => attachPromise(context, id)}>
              {t('review.attach')}
            </Button>
          ) : null}
          {readOnly ? null : (
            <IconButton
              label={t('review.removePromise', { name })}
              onPress={({ target }) => {
                focusNeighbour(target, '[data-row]');
                removePromise(context, id);
              }}
            >
              <Trash2 aria-hidden />
            </IconButton>
          )}
        </div>
      </div>
    </ReviewRow>
  );
}
