import { Pause, Play, Presentation, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomDisplay } from '../../../preload/contract';
import { curtains } from '../../../workshop/room/curtains';
import { on, request } from '../../bridge';
import { useOpenSession } from '../../document/open-session';
import { useRoomStatus } from '../../shell/room/room-status';
import { useStepName } from '../../shell/use-step-name';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { shownKeys } from '../run-command';
import { closeRoom, openRoom, showInRoom, startBreak, toggleHold } from '../../shell/room/room-actions';
import { RoomPageList } from './room-page-list';
import styles from './room.module.css';

/** The controls of the room screen: where it is, what it shows, and what covers it. */
export function RoomPanel() {
  const { key } = useOpenSession();
  const status = useRoomStatus();
  const displays = useDisplays();
  if (status.key !== key) return <Opening displays={displays} />;
  return <Control displays={displays} />;
}

function Opening({ displays }: { displays: readonly RoomDisplay[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.note}>{t('room.explain')}</p>
      <DisplayButtons displays={displays} isFirstPrimary />
      {displays.length === 1 ? <p className={styles.note}>{t('room.onlyOne')}</p> : null}
    </>
  );
}

function Control({ displays }: { displays: readonly RoomDisplay[] }) {
  const { t } = useTranslation();
  const { display, state, facilitatorStep } = useRoomStatus();
  const stepName = useStepName();
  const others = displays.filter(({ id }) => id !== display);
  const steps = { step: stepName(state.step), own: stepName(facilitatorStep) };
  return (
    <>
      {display === null ? (
        <p className={styles.missing} role="alert">
          {t('room.missing')}
        </p>
      ) : null}
      <ChoiceGroup
        label={t('room.shown')}
        value={state.curtain}
        options={curtains.map((value) => ({ value, text: t(`room.curtains.${value}`) }))}
        onChange={(curtain) => void showInRoom({ curtain, breakEndsAt: null })}
      />
      {state.curtain === 'break' ? <BreakMinutes /> : null}
      <div className={styles.hold} data-held={!state.follows || undefined}>
        <p>{t(state.follows ? 'room.holdNote' : 'room.heldNote', steps)}</p>
        <Button
          icon={state.follows ? <Pause aria-hidden /> : <Play aria-hidden />}
          aria-keyshortcuts={shownKeys('room:hold')}
          onPress={() => void toggleHold()}
        >
          {t(state.follows ? 'room.hold' : 'room.release')}
        </Button>
      </div>
      <RoomPageList step={state.step} page={state.page} />
      {others.length === 0 ? null : (
        <section className={styles.section}>
          <h3>{t('room.moveTo')}</h3>
          <DisplayButtons displays={others} />
        </section>
      )}
      <Button look="quiet" icon={<X aria-hidden />} onPress={() => void closeRoom()}>
        {t('room.close')}
      </Button>
    </>
  );
}

const breakMinutes = ['5', '10', '15', '20', '30', '60'] as const;

function BreakMinutes() {
  const { t } = useTranslation();
  const [chosen, choose] = useState<(typeof breakMinutes)[number] | null>(null);
  return (
    <ChoiceGroup
      label={t('room.breakMinutes')}
      value={chosen}
      options={breakMinutes.map((value) => ({ value, text: value }))}
      onChange={(value) => {
        choose(value);
        void startBreak(Number(value));
      }}
    />
  );
}

/** One button per display; the facilitator's own comes last, with a word of warning. */
function DisplayButtons({
  displays,
  isFirstPrimary = false,
}: {
  displays: readonly RoomDisplay[];
  isFirstPrimary?: boolean;
}) {
  const { t } = useTranslation();
  const sorted = [...displays].sort((a, b) => Number(a.isFacilitators) - Number(b.isFacilitators));
  return (
    <ul className={styles.displays}>
      {sorted.map(({ id, label, width, height, isFacilitators }, index) => (
        <li key={id}>
          <Button
            look={isFirstPrimary && index === 0 ? 'primary' : 'plain'}
            icon={<Presentation aria-hidden />}
            onPress={() => void openRoom(id)}
          >
            {isFacilitators
              ? t('room.showHere')
              : label === ''
                ? t('room.showOnSize')
                : t('room.showOn', { name: label })}
          </Button>
          <p className={styles.note}>{isFacilitators ? t('room.hereNote') : t('room.size', { width, height })}</p>
        </li>
      ))}
    </ul>
  );
}

/** The displays of this computer, also while they come and go. */
function useDisplays(): readonly RoomDisplay[] {
  const [displays, setDisplays] = useState<readonly RoomDisplay[]>([]);
  useEffect(() => {
    let isMounted = true;
    void request['room.displays'](undefined).then((found) => isMounted && setDisplays(found));
    const stop = on('displays.changed', setDisplays);
    return () => {
      isMounted = false;
      stop();
    };
  }, []);
  return displays;
}
