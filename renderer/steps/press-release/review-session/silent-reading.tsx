import { useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartId } from '../../../../workshop/press-release/schema';
import { Button } from '../../../ui/button';
import { PageTurner } from './page-turner';
import { ReadingPart } from './reading-part';
import { ReadingQuestions } from './reading-questions';
import { useReadingPages } from './use-reading-pages';
import { useReadingTimer } from './use-reading-timer';
import styles from './review-session.module.css';

interface SilentReadingProps {
  minutes: number;
  parts: readonly PartId[];
  onDone: () => void;
}

/** The whole text with its questions for silent reading, page by page, with the remaining time. The time counts on after its end. */
export function SilentReading({ minutes, parts, onDone }: SilentReadingProps) {
  const { t } = useTranslation('press-release');
  const { remaining, isPaused, toggle } = useReadingTimer(minutes);
  const columns = useRef<HTMLDivElement>(null);
  const pages = useReadingPages(columns);
  const isOver = remaining?.phase === 'over';
  const isLastMinute = remaining !== null && remaining.seconds <= 60 && minutes > 1;
  const status = isOver ? t('reviewSession.timeOver') : isLastMinute ? t('reviewSession.lastMinute') : '';
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
          data-phase={remaining?.phase}
        >
          {remaining?.text}
        </span>
        <p role="status">{status}</p>
        <PageTurner pages={pages} />
        <Button onPress={toggle}>{isPaused ? t('reviewSession.resume') : t('reviewSession.pause')}</Button>
        <Button look="primary" autoFocus onPress={onDone}>
          {t('reviewSession.toParts')}
        </Button>
      </footer>
    </>
  );
}
