import { roomPagesOf, shownPage } from '../../workshop/room/pages-of-steps';
import type { StepId } from '../../workshop/step';
import { OpenSessionProvider, useSession } from '../document/open-session';
import { RoomEmpty, RoomHeading } from '../shell/room/room-blocks';
import { RoomFrame } from '../shell/room/room-frame';
import { useRoomStatus } from '../shell/room/room-status';
import { useStepName } from '../shell/use-step-name';
import { useTranslation } from 'react-i18next';
import { useRoomSession } from './room-session';
import styles from './room-app.module.css';
import { RoomBar } from './room-bar';
import { RoomCurtain } from './room-curtain';
import { useRoomKeys } from './use-room-keys';
import { roomViewOf } from './room-views';

/** The window for the room: one page of one step, or what covers it. */
export function RoomApp() {
  const open = useRoomSession((state) => state.open);
  const step = useRoomStatus(({ state }) => state.step);
  const curtain = useRoomStatus(({ state }) => state.curtain);
  const hasBar = useRoomStatus((status) => status.hasBar);
  useRoomKeys();
  if (!open) return null;
  return (
    <OpenSessionProvider value={{ ...open, readOnly: true, changedOutside: false }}>
      {/* What is covered stays ready: a board takes a moment to draw. */}
      <div className={styles.content} hidden={curtain !== 'none'}>
        <RoomFrame step={step}>
          <ShownPage step={step} />
        </RoomFrame>
      </div>
      {curtain === 'none' ? null : <RoomCurtain curtain={curtain} />}
      {hasBar ? <RoomBar /> : null}
    </OpenSessionProvider>
  );
}

function ShownPage({ step }: { step: StepId }) {
  const { t } = useTranslation();
  const stepName = useStepName();
  const wanted = useRoomStatus(({ state }) => state.page);
  const page = useSession((session) => shownPage(roomPagesOf(step, session, session.workshop.language), wanted).id);
  const View = roomViewOf(step);
  // oxlint-disable-next-line react/static-components -- one component per step, kept in a table
  if (View) return <View page={page} />;
  return (
    <>
      <RoomHeading>{stepName(step)}</RoomHeading>
      <RoomEmpty>{t('room.empty')}</RoomEmpty>
    </>
  );
}
