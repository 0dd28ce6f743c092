import { stepIds, type StepId } from '../../workshop/step';
import { on, request } from '../bridge';
import { sendPatches } from '../document/send-patches';
import { openDrafts } from '../shell/drafts';
import { flushSession } from '../shell/flush';
import { notify } from '../shell/notify';
import { updatePlace, useWindowState, type SessionPlace } from '../shell/window-state';
import { whenRendered } from '../ui/render-after-paint';
import { dismissToasts } from '../ui/toast';
import { screens } from './screens';
import { finishStep, watchSteps } from './step-states';

/** Delay before the loading screen replaces the start screen, in milliseconds: most sessions open sooner. */
const loadingDelay = 200;

let opening: Promise<void> | null = null;

/**
 * Opens a session from the start screen, at `step` or at the one where it was left. A second call while one is being opened has no effect.
 */
export function openSession(key: string, takeOver = false, step?: StepId): Promise<void> {
  opening ??= open(key, takeOver, false, step).finally(() => {
    opening = null;
  });
  return opening;
}

/** Tries again to open a session that could not be read. While it still cannot be, the window stays as it is. */
export function retryOpening(key: string): Promise<void> {
  opening ??= open(key, false, true).finally(() => {
    opening = null;
  });
  return opening;
}

async function open(key: string, takeOver: boolean, isRetry = false, shown?: StepId): Promise<void> {
  const showLoading = () => useWindowState.setState({ place: { name: 'opening' } });
  const timer = isRetry ? undefined : setTimeout(showLoading, loadingDelay);
  const step = shown ?? lastStep(key);
  // Loads the code of the next screen while main reads the session.
  const [result, { Replica }] = await Promise.all([
    request['session.open']({ key, takeOver }).catch(
      () => ({ status: 'failed', problem: 'failed', isUnreadable: false }) as const,
    ),
    import('../document/replica'),
    screens().workshop.preload(),
    screens().steps[step].Screen.preload(),
  ]).finally(() => clearTimeout(timer));
  // The person may have left the screen that waits for the file.
  const { place } = useWindowState.getState();
  if (isRetry && (place.name !== 'not-opened' || place.key !== key)) {
    if (result.status === 'open') await request['session.close']({ key });
    return;
  }
  if (result.status !== 'open') {
    if (isRetry && result.status === 'failed' && result.isUnreadable) return;
    useWindowState.setState({ place: { name: 'not-opened', key, result } });
    return;
  }
  const address = { key: result.key };
  const replica = new Replica({
    ...result,
    send: (baseRevision, patches) => sendPatches(address.key, baseRevision, patches),
    onRefused: () => useWindowState.setState({ refusedAt: Date.now() }),
    // A message to main takes as long as a short render.
    beforeSending: whenRendered,
  });
  openDrafts(result.drafts, async (drafts) => {
    // What a draft became must be with main before the draft is deleted.
    if (Object.values(drafts).includes('')) await replica.settle();
    await request['session.setDrafts']({ ...address, drafts });
  });
  useWindowState.setState({
    place: {
      name: 'session',
      key: result.key,
      address,
      replica,
      readOnly: result.readOnly,
      recovery: result.recovery,
      lockLost: false,
      changedOutside: result.changedOutside,
      copies: result.copies,
      snapshot: result.snapshot,
    },
    step,
    dialog: null,
  });
}

/** Goes to the start screen. False when the session cannot be saved: it stays open with a banner. */
export async function leaveSession(): Promise<boolean> {
  const { place } = useWindowState.getState();
  if (place.name === 'session') {
    await flushSession();
    await finishStep();
    const { saved, problem } = await request['session.close']({ key: place.key });
    if (!saved && problem && !place.readOnly) return false;
    openDrafts({}, async () => {});
  }
  dismissToasts();
  useWindowState.setState({ place: { name: 'start' }, drawer: null, dialog: null });
  return true;
}

/** Closes the open session, if it can be saved, and opens another one. */
export async function switchSession(key: string, step?: StepId): Promise<void> {
  await opening;
  if (await leaveSession()) await openSession(key, false, step);
}

/** The last step of a session on this computer, where it is opened again. */
function lastStep(key: string): StepId {
  const left = localStorage.getItem(`step of ${key}`);
  return stepIds.find((id) => id === left) ?? 'kickoff';
}

function rememberStep(): void {
  useWindowState.subscribe(({ place, step }, before) => {
    if (place.name === 'session' && place.snapshot === null && step !== before.step)
      localStorage.setItem(`step of ${place.key}`, step);
  });
}

/** Wraps a listener: it is called with the open session if the event is about that session. */
function withSession(key: string, run: (place: SessionPlace) => void): void {
  const { place } = useWindowState.getState();
  if (place.name === 'session' && place.key === key) run(place);
}

/** Connects the window to the events of main. Called once. */
export function listenToMain(): void {
  rememberStep();
  watchSteps();
  on('session.saved', ({ key, revision, at }) => withSession(key, ({ replica }) => replica.saved(revision, at)));
  on('session.saveFailed', ({ key, problem }) => withSession(key, ({ replica }) => replica.saveFailed(problem)));
  on('session.changed', ({ key, revision, patches }) =>
    withSession(key, ({ replica }) => replica.receive(revision, patches)),
  );
  on('session.changedOutside', ({ key }) =>
    withSession(key, ({ replica }) => updatePlace(replica, { changedOutside: true })),
  );
  on('session.lockLost', ({ key }) =>
    withSession(key, ({ replica }) => updatePlace(replica, { readOnly: true, lockLost: true })),
  );
  on('session.moved', ({ key, newKey }) =>
    withSession(key, ({ address, replica }) => {
      address.key = newKey;
      updatePlace(replica, { key: newKey, readOnly: false, lockLost: false, changedOutside: false });
    }),
  );
  on('library.importRefused', () => notify('start.importRefused'));
  on('session.openRequested', ({ key, step }) => void switchSession(key, step));
  on('app.closing', () => {
    void (async () => {
      await flushSession();
      const { place } = useWindowState.getState();
      await request['session.flush']({ key: place.name === 'session' ? place.key : '-' });
    })();
  });
  addEventListener('blur', () => void flushSession());
  // A request that failed in main, for instance on a full drive, and that no caller has handled.
  addEventListener('unhandledrejection', () => notify('notDone'));
}
