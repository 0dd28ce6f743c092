import { useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { useBoardState } from './board-context';
import styles from './vision-board.module.css';

/** How long it takes until anybody wonders, in milliseconds. */
const patience = 1000;

/** Shows how far pictures have been taken in, when that takes more than a moment. */
export function BoardProgress() {
  const { t } = useTranslation('vision-board');
  const progress = useBoardState((state) => state.progress);
  const isBusy = progress !== null;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setShown(true), patience);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [isBusy]);
  if (!progress || !isShown) return null;
  const { done, total, cancel } = progress;
  const label = t('progress', { done, total });
  return (
    <div className={styles.progress}>
      <ProgressBar value={done} maxValue={total} aria-label={label} className={styles.bar ?? ''}>
        {({ percentage }) => (
          <>
            <span>{label}</span>
            <div className={styles.track}>
              <div style={{ width: `${percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <Button look="quiet" onPress={cancel}>
        {t('stop')}
      </Button>
    </div>
  );
}
