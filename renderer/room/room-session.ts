import { create } from 'zustand';
import type { StepId } from '../../workshop/step';
import { on, request } from '../bridge';
import { Replica } from '../document/replica';
import { useAppearance } from '../shell/appearance';
import { switchLanguage } from '../shell/i18n';
import { useRoomStatus } from '../shell/room/room-status';

/** The session that the room shows, as far as the room may see it. */
interface RoomSession {
  key: string;
  replica: Replica;
}

export const useRoomSession = create<{ open: RoomSession | null }>(() => ({ open: null }));

/** Opens the session for which the room screen was opened, and follows it. Called once. */
export async function followSession(): Promise<void> {
  on('session.changed', ({ key, revision, patches }) => {
    const { open } = useRoomSession.getState();
    if (open?.key !== key) return;
    open.replica.receive(revision, patches);
    followLanguage(open.replica);
  });
  on('session.moved', ({ key, newKey }) =>
    useRoomSession.setState(({ open }) => (open?.key === key ? { open: { ...open, key: newKey } } : {})),
  );
  const { key } = useRoomStatus.getState();
  if (key === null) return;
  const result = await request['session.open']({ key, takeOver: false });
  if (result.status !== 'open') return;
  const replica = new Replica({
    ...result,
    // The room edits nothing.
    send: () => Promise.resolve({ status: 'refused', session: result.session, revision: result.revision }),
    onRefused: () => undefined,
  });
  followLanguage(replica);
  useRoomSession.setState({ open: { key, replica } });
}

/** The room speaks the language of the workshop, whichever the facilitator's screen has. */
function followLanguage(replica: Replica): void {
  const { language } = replica.store.getState().session.workshop;
  if (useAppearance.getState().language === language) return;
  useAppearance.setState({ language });
  void switchLanguage(language);
}

/** The step that the room shows now. */
export function stepInRoom(): StepId {
  return useRoomStatus.getState().state.step;
}
