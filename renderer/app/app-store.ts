import { create } from 'zustand';
import type { OpenResult, Recovery } from '../../preload/contract';
import type { DocumentKind } from '../../workshop/documents';
import { stepIds, type StepId } from '../../workshop/step';
import { on, request } from '../bridge';
import type WorkshopScreen from './workshop-screen';
import { loadStepScreen } from '../steps/use-step-screen';
import type { Replica } from '../document/replica';

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
      replica: Replica;
      readOnly: boolean;
      /** Another process took the session over while it was open here. */
      lockLost: boolean;
      recovery: Recovery | null;
      changedOutside: boolean;
    };

interface AppState {
  place: Place;
  step: StepId;
  drawer: Drawer | null;
  dialog: DialogName | null;
  /** Set when main refused an edit; shown once. */
  refusedAt: number;
}

export const useApp = create<AppState>(() => ({
  place: { name: 'start' },
  step: 'kickoff',
  drawer: null,
  dialog: null,
  refusedAt: 0,
}));

/** Screens that hold text back for a moment (the text editor) hand it over here before the session is left. */
const flushers = new Set<() => void>();

export function beforeLeaving(flush: () => void): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}

/** Hands over everything still in this window; resolves when main has acknowledged it. */
export async function settleSession(): Promise<void> {
  for (const flush of flushers) flush();
  const { place } = useApp.getState();
  if (place.name === 'session') await place.replica.settle();
}

export async function openSession(key: string, takeOver = false): Promise<void> {
  useApp.setState({ place: { name: 'opening' } });
  const step = lastStep(key);
  // What will be shown is loaded while main reads the session; the start screen was there without all of it.
  const [result, { Replica }, { default: Screen }] = await Promise.all([
    request['session.open']({ key, takeOver }),
    import('../document/replica'),
    import('./workshop-screen'),
    loadStepScreen(step),
  ]);
  if (result.status !== 'open') {
    useApp.setState({ place: { name: 'not-opened', key, result } });
    return;
  }
  const replica = new Replica({
    ...result,
    send: (baseRevision, patches) => request['session.patch']({ key: result.key, baseRevision, patches }),
    onRefused: () => useApp.setState({ refusedAt: Date.now() }),
  });
  useApp.setState({
    place: {
      name: 'session',
      Screen,
      key: result.key,
      replica,
      readOnly: result.readOnly,
      recovery: result.recovery,
      lockLost: false,
      changedOutside: false,
    },
    step,
    dialog: null,
  });
}

export async function leaveSession(): Promise<void> {
  const { place } = useApp.getState();
  if (place.name === 'session') {
    await settleSession();
    const { saved, problem } = await request['session.close']({ key: place.key });
    // It stays open where its banner says what can be done.
    if (!saved && problem && !place.readOnly) return;
  }
  useApp.setState({ place: { name: 'start' }, drawer: null, dialog: null });
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

/** Calls back with the open session when an event is about it. */
function withSession(key: string, run: (place: Extract<Place, { name: 'session' }>) => void): void {
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
    withSession(key, (place) => useApp.setState({ place: { ...place, changedOutside: true } })),
  );
  on('session.lockLost', ({ key }) =>
    withSession(key, (place) => useApp.setState({ place: { ...place, readOnly: true, lockLost: true } })),
  );
  on('session.openRequested', ({ key }) => void leaveSession().then(() => openSession(key)));
  on('app.closing', () => {
    void (async () => {
      await settleSession();
      const { place } = useApp.getState();
      await request['session.flush']({ key: place.name === 'session' ? place.key : '-' });
    })();
  });
  addEventListener('blur', () => void settleSession());
}
