import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { WorkshopFacts } from '../../workshop/facts/schema';
import { sliceOf, type CommandArgs, type CommandName, type Slice, type SliceId } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import { isTyping } from '../ui/render-after-paint';
import type { EditOptions, Replica, ReplicaState } from './replica';
import { shownStateOf } from './shown-state';

interface OpenSession {
  /** Key of the session in the library, for requests to main. */
  key: string;
  replica: Replica;
  /** Screens show no tools for editing. */
  readOnly: boolean;
  /** Another program has changed the file; nothing is written until the conflict is resolved. */
  changedOutside: boolean;
}

const Context = createContext<OpenSession | null>(null);

/** Provides the open session of this window. */
export function OpenSessionProvider({ value, children }: { value: OpenSession; children: ReactNode }) {
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useOpenSession(): OpenSession {
  const open = useContext(Context);
  if (!open) throw new Error('No session is open here');
  return open;
}

/** Selects from the replica's state; the component re-renders only when the selected value changes. */
export function useReplica<Value>(select: (state: ReplicaState) => Value): Value {
  const { subscribe, getState } = shownStateOf(useOpenSession().replica);
  return useSyncExternalStore(subscribe, () => select(getState()));
}

/** As `useReplica`, but rendered at once, also while a key is handled: for what must never be older than the text in a field. */
export function useReplicaAtOnce<Value>(select: (state: ReplicaState) => Value): Value {
  const { store } = useOpenSession().replica;
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** Selects from the session. */
export function useSession<Value>(select: (session: SessionDocument) => Value): Value {
  const selectOnce = remembered(select);
  return useReplica((state) => selectOnce(state.session));
}

/** The slice of a step, or the workshop facts. */
export function useSlice<Id extends SliceId>(slice: Id): Slice<Id> {
  return useReplica((state) => sliceOf(state.session, slice));
}

/** Selects from the workshop facts, such as the participants. */
export function useWorkshop<Value>(select: (facts: WorkshopFacts) => Value): Value {
  const selectOnce = remembered(select);
  return useReplica((state) => selectOnce(state.session.workshop));
}

/** The function that keeps its last result: a key changes the state of a replica several times, but the session once. */
function remembered<From, Value>(select: (from: From) => Value): (from: From) => Value {
  let last: { from: From; value: Value } | null = null;
  return (from) => {
    if (last?.from !== from) last = { from, value: select(from) };
    return last.value;
  };
}

/**
 * Returns the function that runs commands on one slice: the only way to change the session. Does nothing when read-only. A key in a field
 * that joins the edits before it is rendered after its paint: it adds and removes no rows.
 */
export function useEdit<Id extends SliceId>(slice: Id) {
  const { replica, readOnly } = useOpenSession();
  return useMemo(
    () =>
      <Name extends CommandName<Id>>(command: Name, args: CommandArgs<Id, Name>, options?: EditOptions): void => {
        if (readOnly) return;
        if (isTyping() && typeof options?.undo === 'object') shownStateOf(replica).defer();
        replica.edit(slice, command, args, options);
      },
    [replica, readOnly, slice],
  );
}
