import { useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartId } from '../../../../workshop/press-release/schema';
import { Button } from '../../../ui/button';
import { PageTurner } from './page-turner';
import { ReadingPart } from './reading-part';
import { ReadingQuestions } from './reading-questions';
import { useCountdown } from './use-countdown';
import { useReadingPages } from './use-reading-pages';
import styles from './review-session.module.css';

interface SilentReadingProps {
  minutes: number;
  parts: readonly PartId[];
  onDone: () => void;
}

/** The whole text with its questions for silent reading, page by page, with the remaining time. It ends without a sound. */
export function SilentReading({ minutes, parts, onDone }: SilentReadingProps) {
  const { t } = useTranslation('press-release');
  const { left, isPaused, toggle } = useCountdown(minutes);
  const columns = useRef<HTMLDivElement>(null);
  const pages = useReadingPages(columns);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const status =
    left === 0 ? t('reviewSession.timeOver') : left <= 60 && minutes > 1 ? t('reviewSession.lastMinute') : '';
  return (
    <>
      <div className={styles.paper}>
        <div className={styles.cut}>
          <div
            ref={columns}
            className={styles.columns}
            style={{ '--page': pages.page } as CSSProperties}
            role="group"
            aria-label={t('text')}
          >
            {parts.map((part) => (
              <ReadingPart key={part} part={part} />
            ))}
            <ReadingQuestions />
          </div>
        </div>
      </div>
      <footer className={styles.footer}>
        <span
          className={styles.clock}
          role="timer"
          aria-label={t('reviewSession.timeLeft')}
          data-over={left === 0 || undefined}
        >
          {clock}
        </span>
        <p role="status">{status}</p>
        <PageTurner pages={pages} />
        <Button isDisabled={left === 0} onPress={toggle}>
          {isPaused ? t('reviewSession.resume') : t('reviewSession.pause')}
        </Button>
        <Button look="primary" autoFocus onPress={onDone}>
          {t('reviewSession.toParts')}
        </Button>
      </footer>
    </>
  );
}
