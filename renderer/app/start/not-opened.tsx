import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../bridge';
import { Button } from '../../ui/button';
import { leaveSession, openSession, retryOpening } from '../session-lifecycle';
import type { Place } from '../../shell/window-state';
import { formatMoment } from '../../shell/format';
import styles from './not-opened.module.css';

/** Delays before a file that cannot be read at the moment is tried again, in milliseconds; the last one is repeated. */
const retryPauses = [2000, 2000, 4000, 8000, 15_000, 30_000];

/** Why a workshop could not be opened, and what can be done. */
export function NotOpened({ place }: { place: Extract<Place, { name: 'not-opened' }> }) {
  const { t, i18n } = useTranslation();
  const { key, result } = place;
  const isWaiting = result.status === 'failed' && result.isUnreadable;
  useEffect(() => {
    if (!isWaiting) return undefined;
    let attempts = 0;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let isShown = true;
    const schedule = () => {
      if (!isShown) return;
      timer = setTimeout(() => void retryOpening(key).finally(schedule), retryPauses[attempts] ?? retryPauses.at(-1));
      attempts += 1;
    };
    schedule();
    return () => {
      isShown = false;
      if (timer !== null) clearTimeout(timer);
    };
  }, [isWaiting, key]);
  const title = isWaiting ? 'failedOpen.waitingTitle' : 'failedOpen.title';
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <h1>{t(result.status === 'locked' ? 'locked.title' : title)}</h1>
        {result.status === 'locked' ? (
          <>
            <p>{t('locked.message', { host: result.host, since: formatMoment(result.since, i18n.language) })}</p>
            <p>{t('locked.hint')}</p>
          </>
        ) : null}
        {result.status === 'too-new' ? <p>{t('failedOpen.tooNew', { version: result.appVersion })}</p> : null}
        {result.status === 'missing' ? <p>{t('failedOpen.missing')}</p> : null}
        {result.status === 'failed' && !isWaiting ? <p>{t('failedOpen.unexpected')}</p> : null}
        {isWaiting ? (
          <>
            <p>{t('failedOpen.failed')}</p>
            <p role="status">{t('failedOpen.waiting')}</p>
          </>
        ) : null}
        {result.status === 'damaged' ? (
          <p>
            {t(`damage.${result.damage}`)} {t('failedOpen.damaged', { file: result.keptAs })}
          </p>
        ) : null}
        <div className={styles.actions}>
          <Button look={result.status === 'locked' ? 'plain' : 'primary'} onPress={() => void leaveSession()}>
            {t('home')}
          </Button>
          {result.status === 'failed' ? (
            <Button onPress={() => void openSession(key)}>{t('failedOpen.retry')}</Button>
          ) : null}
          {result.status === 'damaged' || result.status === 'failed' ? (
            <Button onPress={() => void request['library.showFolder']({ key })}>{t('start.showFolder')}</Button>
          ) : null}
          {result.status === 'locked' ? (
            <Button look="primary" onPress={() => void openSession(key, true)}>
              {t('locked.takeOver')}
            </Button>
          ) : null}
        </div>
      </div>
    </main>
  );
}
