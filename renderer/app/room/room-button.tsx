import { Presentation } from 'lucide-react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../document/open-session';
import { useRoomStatus } from '../../shell/room/room-status';
import { useStepName } from '../../shell/use-step-name';
import { lazyComponent } from '../../ui/lazy-component';
import popover from '../../ui/popover.module.css';
import styles from './room.module.css';

const RoomPanel = lazyComponent(async () => (await import('./room-panel')).RoomPanel);

/** The room screen in the bar: whether it is open, and what it shows when that is not what the facilitator sees. Opens its controls. */
export function RoomButton() {
  const { t } = useTranslation();
  const { key } = useOpenSession();
  const stepName = useStepName();
  const status = useRoomStatus();
  const { step, follows, curtain } = status.state;
  const state =
    status.key !== key
      ? null
      : status.display === null
        ? 'waiting'
        : curtain !== 'none'
          ? curtain
          : follows || step === status.facilitatorStep
            ? 'live'
            : 'held';
  const said = state === null ? '' : t(`room.states.${state}`, { step: stepName(step) });
  return (
    <DialogTrigger>
      <Button
        className={styles.button ?? ''}
        aria-label={state === null ? t('room.open') : t('room.openWith', { state: said })}
        {...(state === null ? {} : { 'data-room-state': state })}
      >
        <Presentation aria-hidden />
        <span>{t('room.title')}</span>
        {state === null ? null : <span className={styles.state}>{said}</span>}
      </Button>
      {/* Without a dialog in it the popover is one itself, and so has its hidden close button in it. */}
      <Popover
        className={`${popover.popover} ${styles.popover}`}
        aria-label={t('room.open')}
        placement="bottom end"
        offset={4}
      >
        <div className={styles.panel}>
          <RoomPanel />
        </div>
      </Popover>
    </DialogTrigger>
  );
}
