import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { WorkshopFacts } from '../../workshop/facts/schema';
import { sliceOf, type CommandArgs, type CommandName, type Slice, type SliceId } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import type { EditOptions, Replica, ReplicaState } from './replica';

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
  return useStore(useOpenSession().replica.store, select);
}

/** Selects from the session. */
export function useSession<Value>(select: (session: SessionDocument) => Value): Value {
  return useReplica((state) => select(state.session));
}

/** The slice of a step, or the workshop facts. */
export function useSlice<Id extends SliceId>(slice: Id): Slice<Id> {
  return useReplica((state) => sliceOf(state.session, slice));
}

/** Selects from the workshop facts, such as the participants. */
export function useWorkshop<Value>(select: (facts: WorkshopFacts) => Value): Value {
  return useReplica((state) => select(state.session.workshop));
}

/** Returns the function that runs commands on one slice: the only way to change the session. Does nothing when read-only. */
export function useEdit<Id extends SliceId>(slice: Id) {
  const { replica, readOnly } = useOpenSession();
  return useMemo(
    () =>
      <Name extends CommandName<Id>>(command: Name, args: CommandArgs<Id, Name>, options?: EditOptions): void => {
        if (!readOnly) replica.edit(slice, command, args, options);
      },
    [replica, readOnly, slice],
  );
}
