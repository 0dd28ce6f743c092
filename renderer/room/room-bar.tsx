import { ArrowLeft, ArrowRight, LogOut, Square, SquareCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { request } from '../bridge';
import { useRoomStatus } from '../shell/room/room-status';
import { Button } from '../ui/button';
import styles from './room-app.module.css';

/** The facilitator's bar where the room screen covers their own work: with one display only. */
export function RoomBar() {
  const { t } = useTranslation();
  const isCovered = useRoomStatus(({ state }) => state.curtain !== 'none');
  const press = (action: 'leave' | 'previous' | 'next' | 'black') => () => void request['room.press']({ action });
  return (
    <nav className={styles.bar} aria-label={t('room.bar.label')}>
      <Button look="quiet" icon={<ArrowLeft aria-hidden />} onPress={press('previous')}>
        {t('room.bar.previous')}
      </Button>
      <Button look="quiet" icon={<ArrowRight aria-hidden />} onPress={press('next')}>
        {t('room.bar.next')}
      </Button>
      <Button
        look="quiet"
        icon={isCovered ? <SquareCheck aria-hidden /> : <Square aria-hidden />}
        onPress={press('black')}
      >
        {t(isCovered ? 'room.bar.show' : 'room.bar.black')}
      </Button>
      <Button look="quiet" icon={<LogOut aria-hidden />} onPress={press('leave')}>
        {t('room.bar.leave')}
      </Button>
    </nav>
  );
}
