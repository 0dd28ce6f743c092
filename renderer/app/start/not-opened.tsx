import { useTranslation } from 'react-i18next';
import { request } from '../../bridge';
import { Button } from '../../ui/button';
import { leaveSession, openSession } from '../session-lifecycle';
import type { Place } from '../../shell/window-state';
import { formatMoment } from '../../shell/format';
import styles from './not-opened.module.css';

/** Why a workshop could not be opened, and what can be done. */
export function NotOpened({ place }: { place: Extract<Place, { name: 'not-opened' }> }) {
  const { t, i18n } = useTranslation();
  const { key, result } = place;
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <h1>{t(result.status === 'locked' ? 'locked.title' : 'failedOpen.title')}</h1>
        {result.status === 'locked' ? (
          <>
            <p>{t('locked.message', { host: result.host, since: formatMoment(result.since, i18n.language) })}</p>
            <p>{t('locked.hint')}</p>
          </>
        ) : null}
        {result.status === 'too-new' ? <p>{t('failedOpen.tooNew', { version: result.appVersion })}</p> : null}
        {result.status === 'missing' ? <p>{t('failedOpen.missing')}</p> : null}
        {result.status === 'failed' ? <p>{t('failedOpen.failed')}</p> : null}
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
          {result.status === 'damaged' ? (
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
