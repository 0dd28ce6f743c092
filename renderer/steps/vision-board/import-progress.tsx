import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { useBoardState } from './actions/board-context';
import styles from './vision-board.module.css';

/** Delay before the progress is shown, in milliseconds. */
const showDelay = 1000;

/** Progress of an import that takes longer than the delay. */
export function ImportProgress() {
  const { t } = useTranslation('vision-board');
  const progress = useBoardState((state) => state.progress);
  const isBusy = progress !== null;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setShown(true), showDelay);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [isBusy]);
  if (!progress || !isShown) return null;
  const { stage, name, done, total, cancel } = progress;
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
  const [shownDone, shownTotal] = stage === 'reading' ? [megabytes(done), megabytes(total)] : [done, total];
  return (
    <div className={styles.progress} data-floating>
      <div className={styles.bar}>
        <ProgressBar
          label={t(`progress.${stage}`, { name, done: shownDone, total: shownTotal })}
          done={done}
          total={total}
        />
      </div>
      <Button look="quiet" onPress={cancel}>
        {t('cancelImport')}
      </Button>
    </div>
  );
}
