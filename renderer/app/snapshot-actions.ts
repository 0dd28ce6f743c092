import i18next from 'i18next';
import type { SnapshotEntry } from '../../preload/contract';
import type { StepId } from '../../workshop/step';
import type { Replica } from '../document/replica';
import { request } from '../bridge';
import { flushSession } from '../shell/flush';
import { formatMoment } from '../shell/format';
import { notify } from '../shell/notify';
import { nameOfStep } from '../shell/use-step-name';
import { useWindowState, type SessionPlace } from '../shell/window-state';
import { switchSession } from './session-lifecycle';

type Snapshot = Pick<SnapshotEntry, 'snapshot' | 'at'>;

/** Shows an earlier state read-only: in a window of its own, where there can be one. */
export async function openSnapshot({ key }: SessionPlace, { snapshot }: Snapshot): Promise<void> {
  await flushSession();
  const { step } = useWindowState.getState();
  const { key: state, isShown } = await request['session.openSnapshot']({ key, snapshot, step });
  if (!isShown) await switchSession(state, step);
}

/** Makes a session what it was, as a whole or in some steps, and says so. `replica` is its copy in this window, if it is shown here. */
export async function restoreSnapshot(
  key: string,
  { snapshot, at }: Snapshot,
  { steps, replica }: { steps?: StepId[]; replica?: Replica },
): Promise<void> {
  await flushSession();
  const { session, revision } = await request['session.restoreSnapshot']({
    key,
    snapshot,
    ...(steps ? { steps } : {}),
  });
  replica?.replace(session, revision);
  const when = formatMoment(at, i18next.language);
  if (steps) notify('snapshots.stepRestored', { when, step: steps.map(nameOfStep).join(', ') });
  else notify('snapshots.restored', { when });
}

/** Adds an earlier state to the library as a workshop of its own. */
export async function copySnapshot(key: string, { snapshot, at }: Snapshot): Promise<void> {
  await flushSession();
  await request['session.copySnapshot']({ key, snapshot });
  notify('snapshots.copied', { when: formatMoment(at, i18next.language) });
}
