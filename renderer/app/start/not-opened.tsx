import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../bridge';
import { Button } from '../../ui/button';
import { leaveSession, openSession, retryOpening } from '../session-lifecycle';
import type { Place } from '../../shell/window-state';
import { formatMoment } from '../../shell/format';
import styles from './not-opened.module.css';

/** Interval in which a file is tried again that cannot be read at the moment, in milliseconds. */
const retryAfter = 2000;

/** Why a workshop could not be opened, and what can be done. */
export function NotOpened({ place }: { place: Extract<Place, { name: 'not-opened' }> }) {
  const { t, i18n } = useTranslation();
  const { key, result } = place;
  const isWaiting = result.status === 'failed';
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => void retryOpening(key), retryAfter);
    return () => clearInterval(timer);
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
          {isWaiting ? <Button onPress={() => void openSession(key)}>{t('failedOpen.retry')}</Button> : null}
          {result.status === 'damaged' || isWaiting ? (
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
