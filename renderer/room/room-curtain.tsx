import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRemaining } from '../../workshop/timer/timer';
import { useOpenSession, useWorkshop } from '../document/open-session';
import { formatTime } from '../shell/format';
import { useRoomStatus } from '../shell/room/room-status';
import styles from './room-app.module.css';

/** What covers the room: nothing but black, the client's logo, or the break. */
export function RoomCurtain({ curtain }: { curtain: 'black' | 'logo' | 'break' }) {
  const { t } = useTranslation();
  return (
    <main className={styles.curtain} data-curtain={curtain}>
      {curtain === 'break' ? <Break /> : <h1 className="visually-hidden">{t(`room.curtains.${curtain}`)}</h1>}
      {curtain === 'logo' ? <Logo /> : null}
    </main>
  );
}

function Logo() {
  const { key } = useOpenSession();
  const logo = useWorkshop((facts) => facts.logo);
  const organisation = useWorkshop((facts) => facts.organisation);
  const name = organisation.trim() === '' ? 'Leitbild' : organisation;
  if (logo === null) return <p className={styles.name}>{name}</p>;
  return <img className={styles.logo} src={`/session/${encodeURIComponent(key)}/${logo}`} alt={name} />;
}

function Break() {
  const { t } = useTranslation();
  const endsAt = useRoomStatus(({ state }) => state.breakEndsAt);
  const language = useWorkshop((facts) => facts.language);
  const end = endsAt === null ? null : Date.parse(endsAt);
  const now = useClock(end !== null);
  const remaining = end === null ? null : end - now;
  return (
    <>
      <h1 className={styles.name}>{t('room.break')}</h1>
      {endsAt === null || remaining === null ? null : remaining > 0 ? (
        <>
          <p className={styles.countdown} role="timer">
            {formatRemaining(remaining)}
          </p>
          <p className={styles.until}>{t('room.breakUntil', { time: formatTime(endsAt, language) })}</p>
        </>
      ) : (
        <p className={styles.until}>{t('room.continues')}</p>
      )}
    </>
  );
}

/** The time in milliseconds since 1970, renewed every quarter of a second while it is needed. */
function useClock(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    const interval = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(interval);
  }, [isRunning]);
  return now;
}
