import { useTranslation } from 'react-i18next';
import type { PartId } from '../../../../workshop/press-release/schema';
import { Button } from '../../../ui/button';
import { PartToRead } from './part-to-read';
import { useCountdown } from './use-countdown';
import styles from './walk.module.css';

interface SilentReadingProps {
  minutes: number;
  parts: readonly PartId[];
  onDone: () => void;
}

/** The whole text to read in silence, with the time that is left. It ends without a sound. */
export function SilentReading({ minutes, parts, onDone }: SilentReadingProps) {
  const { t } = useTranslation('press-release');
  const { left, isPaused, toggle } = useCountdown(minutes);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const said = left === 0 ? t('walk.over') : left <= 60 && minutes > 1 ? t('walk.lastMinute') : '';
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className={styles.page} tabIndex={0} role="group" aria-label={t('text')}>
        {parts.map((part) => (
          <PartToRead key={part} part={part} />
        ))}
      </div>
      <footer className={styles.footer}>
        <span className={styles.clock} role="timer" aria-label={t('walk.left')} data-over={left === 0 || undefined}>
          {clock}
        </span>
        <p role="status">{said}</p>
        <Button isDisabled={left === 0} onPress={toggle}>
          {isPaused ? t('walk.resume') : t('walk.pause')}
        </Button>
        <Button look="primary" autoFocus onPress={onDone}>
          {t('walk.toWalk')}
        </Button>
      </footer>
    </>
  );
}
