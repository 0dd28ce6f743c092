import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { WorkshopFacts } from '../../workshop/facts/schema';
import { sliceOf, type CommandArgs, type CommandName, type Slice, type SliceId } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import type { EditOptions, Replica, ReplicaState } from './replica';

interface OpenSession {
  /** The session's name in the library, for requests to main. */
  key: string;
  replica: Replica;
  /** Opened to look only: screens show no means of editing. */
  readOnly: boolean;
  /** Another program has changed the file; nothing is written until the person has decided. */
  changedOutside: boolean;
}

const Context = createContext<OpenSession | null>(null);

/** Provides the session that is open in this window to the screens below. */
export function OpenSessionProvider({ value, children }: { value: OpenSession; children: ReactNode }) {
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useOpenSession(): OpenSession {
  const open = useContext(Context);
  if (!open) throw new Error('No session is open here');
  return open;
}

/** Part of the replica's state; the component renders again only when the selected value changes. */
export function useReplica<Value>(select: (state: ReplicaState) => Value): Value {
  return useStore(useOpenSession().replica.store, select);
}

/** Part of the session. */
export function useSession<Value>(select: (session: SessionDocument) => Value): Value {
  return useReplica((state) => select(state.session));
}

/** The slice of a step, or the workshop facts. */
export function useSlice<Id extends SliceId>(slice: Id): Slice<Id> {
  return useReplica((state) => sliceOf(state.session, slice));
}

/** Part of the workshop facts, such as the language of the documents or the participants. */
export function useWorkshop<Value>(select: (facts: WorkshopFacts) => Value): Value {
  return useReplica((state) => select(state.session.workshop));
}

/** Runs commands on one slice: the only way in which screens change the session. The function keeps its identity. */
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
