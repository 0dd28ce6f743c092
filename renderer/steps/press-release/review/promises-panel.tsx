import { HandHeart } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import { passagesOf } from '../../../../workshop/press-release/text/passages';
import { useOpenSession, useSlice } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { usePressRelease, useScreenState } from '../context/press-release-context';
import { showPassage } from './passages-in-editor';
import { PromiseRow } from './promise-row';
import { markPromise } from './comments-and-promises';
import styles from './review.module.css';
import { useListKeys } from './use-list-keys';

/** The promises to the customer by number, with the initiatives that keep them. */
export function PromisesPanel() {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const { editor, store } = context;
  const { readOnly } = useOpenSession();
  const { promises, parts } = useSlice('press-release');
  const current = useScreenState((state) => state.currentPassage);
  const passages = useMemo(() => passagesOf(parts), [parts]);
  const list = useListKeys();
  const ordered = inOrder(promises);
  const stop = current !== null && current in promises ? current : ordered[0]?.[0];
  return (
    <div className={styles.content}>
      {readOnly ? null : (
        <Button icon={<HandHeart aria-hidden />} onPress={() => markPromise(context)}>
          {t('review.markPromise')}
        </Button>
      )}
      {ordered.length === 0 ? <p className={styles.empty}>{t('review.noPromises')}</p> : null}
      <ul className={styles.list} {...list}>
        {ordered.map(([id, item]) => (
          <PromiseRow
            key={id}
            id={id}
            item={item}
            passage={passages.get(id) ?? null}
            isOpen={id === current}
            isStop={id === stop}
            onToggle={() => {
              store.setState({ currentPassage: id === current ? null : id });
              if (id !== current) showPassage(editor, id);
            }}
          />
        ))}
      </ul>
    </div>
  );
}
