import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { CommandArgs, CommandName, Slice } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import type { StepId } from '../../workshop/step';
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

/** Gives the screens below the session that is open in this window. */
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

/** Part of the session, such as the participants while another step is on screen. */
export function useSession<Value>(select: (session: SessionDocument) => Value): Value {
  return useReplica((state) => select(state.session));
}

/** The slice of a step. */
export function useSlice<Id extends StepId>(step: Id): Slice<Id> {
  return useReplica((state) => state.session.steps[step]);
}

/** Runs commands of one step: the only way in which screens change anything. The function keeps its identity. */
export function useEdit<Id extends StepId>(step: Id) {
  const { replica, readOnly } = useOpenSession();
  return useMemo(
    () =>
      <Name extends CommandName<Id>>(command: Name, args: CommandArgs<Id, Name>, options?: EditOptions): void => {
        if (!readOnly) replica.edit(step, command, args, options);
      },
    [replica, readOnly, step],
  );
}
