import { create } from 'zustand';
import type { OpenResult, Recovery } from '../../preload/contract';
import type { DocumentKind } from '../../workshop/documents';
import { stepIds, type StepId } from '../../workshop/step';
import { on, request } from '../bridge';
import type { Replica } from '../document/replica';
import { loadStepScreen } from '../steps/use-step-screen';
import { notify } from './notify';
import type WorkshopScreen from './workshop-screen';

export type Drawer = 'guide' | 'emptyChair';
export type DialogName =
  'create' | 'snapshots' | 'shortcuts' | 'palette' | 'privacy' | 'about' | `export:${DocumentKind}`;

type NotOpened = Exclude<OpenResult, { status: 'open' }>;

export type Place =
  | { name: 'start' }
  | { name: 'opening' }
  | { name: 'not-opened'; key: string; result: NotOpened }
  | {
      name: 'session';
      Screen: typeof WorkshopScreen;
      key: string;
      /** The same key, where the replica reads it for every request: it changes when the session is saved elsewhere. */
      address: { key: string };
      replica: Replica;
      readOnly: boolean;
      /** Another process took the session over while it was open here. */
      lockLost: boolean;
      recovery: Recovery | null;
      changedOutside: boolean;
    };

export type SessionPlace = Extract<Place, { name: 'session' }>;

interface AppState {
  place: Place;
  step: StepId;
  drawer: Drawer | null;
  dialog: DialogName | null;
  /** Set when main refused an edit; shown once. */
  refusedAt: number;
  /** The note that the vision board is to show when it comes on screen. */
  noteToShow: string | null;
  /** The initiative that the roadmap is to open when it comes on screen. */
  initiativeToShow: string | null;
}

export const useApp = create<AppState>(() => ({
  place: { name: 'start' },
  step: 'kickoff',
  drawer: null,
  dialog: null,
  refusedAt: 0,
  noteToShow: null,
  initiativeToShow: null,
}));

/** Screens that hold text back for a moment (the text editor) hand it over here before the session is left. */
const flushers = new Set<() => void>();

export function registerFlush(flush: () => void): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}

/** Hands over everything still in this window; resolves when main has acknowledged it. */
export async function flushSession(): Promise<void> {
  for (const flush of flushers) flush();
  const { place } = useApp.getState();
  if (place.name === 'session') await place.replica.settle();
}

/** How long the start screen stays while a session is read, in milliseconds: mostly one screen follows the other at once. */
const patience = 200;

let opening: Promise<void> | null = null;

/** Opens a session from the start screen. A second press while one is being opened changes nothing. */
export function openSession(key: string, takeOver = false): Promise<void> {
  opening ??= open(key, takeOver).finally(() => {
    opening = null;
  });
  return opening;
}

async function open(key: string, takeOver: boolean): Promise<void> {
  const waits = setTimeout(() => useApp.setState({ place: { name: 'opening' } }), patience);
  const step = lastStep(key);
  // What will be shown is loaded while main reads the session; the start screen was there without all of it.
  const [result, { Replica }, { default: Screen }] = await Promise.all([
    request['session.open']({ key, takeOver }).catch(() => ({ status: 'failed', problem: 'failed' }) as const),
    import('../document/replica'),
    import('./workshop-screen'),
    loadStepScreen(step),
  ]).finally(() => clearTimeout(waits));
  if (result.status !== 'open') {
    useApp.setState({ place: { name: 'not-opened', key, result } });
    return;
  }
  const address = { key: result.key };
  const replica = new Replica({
    ...result,
    send: (baseRevision, patches) => request['session.patch']({ ...address, baseRevision, patches }),
    onRefused: () => useApp.setState({ refusedAt: Date.now() }),
  });
  useApp.setState({
    place: {
      name: 'session',
      Screen,
      key: result.key,
      address,
      replica,
      readOnly: result.readOnly,
      recovery: result.recovery,
      lockLost: false,
      changedOutside: result.changedOutside,
    },
    step,
    dialog: null,
  });
}

/** Goes to the start screen. False when the session cannot be saved: it stays open, its banner says what can be done. */
export async function leaveSession(): Promise<boolean> {
  const { place } = useApp.getState();
  if (place.name === 'session') {
    await flushSession();
    const { saved, problem } = await request['session.close']({ key: place.key });
    if (!saved && problem && !place.readOnly) return false;
  }
  useApp.setState({ place: { name: 'start' }, drawer: null, dialog: null });
  return true;
}

/** Leaves what is open, if it can be saved, and shows another session. */
export async function switchSession(key: string): Promise<void> {
  await opening;
  if (await leaveSession()) await openSession(key);
}

export function goToStep(step: StepId): void {
  for (const flush of flushers) flush();
  useApp.setState({ step });
  const { place } = useApp.getState();
  if (place.name === 'session') localStorage.setItem(`step of ${place.key}`, step);
}

/** A workshop is opened where it was left on this computer. */
function lastStep(key: string): StepId {
  const left = localStorage.getItem(`step of ${key}`);
  return stepIds.find((id) => id === left) ?? stepIds[0];
}

export function toggleDrawer(drawer: Drawer): void {
  useApp.setState((state) => ({ drawer: state.drawer === drawer ? null : drawer }));
}

export function openDialog(dialog: DialogName | null): void {
  useApp.setState({ dialog });
}

/** Changes what is known of the open session, if it is still that one. */
export function updatePlace(replica: Replica, change: Partial<SessionPlace>): void {
  useApp.setState(({ place }) =>
    place.name === 'session' && place.replica === replica ? { place: { ...place, ...change } } : {},
  );
}

/** Calls back with the open session when an event is about it. */
function withSession(key: string, run: (place: SessionPlace) => void): void {
  const { place } = useApp.getState();
  if (place.name === 'session' && place.key === key) run(place);
}

/** Connects the window to what main announces. Called once. */
export function listenToMain(): void {
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
  on('session.openRequested', ({ key }) => void switchSession(key));
  on('app.closing', () => {
    void (async () => {
      await flushSession();
      const { place } = useApp.getState();
      await request['session.flush']({ key: place.name === 'session' ? place.key : '-' });
    })();
  });
  addEventListener('blur', () => void flushSession());
  // A request that main could not fulfil, on a full drive for instance. Whoever knows more about it catches it earlier.
  addEventListener('unhandledrejection', () => notify('notDone'));
}
