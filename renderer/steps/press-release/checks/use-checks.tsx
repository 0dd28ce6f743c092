import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useSession, useSlice } from '../../../document/open-session';
import { dismissedAmong, isShownAmong, type Checks, type ListedFinding } from './checks-store';
import { LiveChecks, type StandingMeasure } from './live-checks';

const Context = createContext<LiveChecks | null>(null);

/** Runs the checks on the editor above for as long as this is on screen. */
export function ChecksProvider({ children }: { children: ReactNode }) {
  const [editor] = useLexicalComposerContext();
  const measure = useMeasure();
  const dismissals = useSession(({ steps }) => steps['press-release'].dismissals);
  const [checks] = useState(() => new LiveChecks(editor, measure));
  useEffect(() => checks.start(), [checks]);
  useEffect(() => checks.setMeasure(measure), [checks, measure]);
  useEffect(() => checks.setDismissals(Object.values(dismissals)), [checks, dismissals]);
  return <Context.Provider value={checks}>{children}</Context.Provider>;
}

export function useLiveChecks(): LiveChecks {
  const checks = useContext(Context);
  if (!checks) throw new Error('No checks run here');
  return checks;
}

/** Part of what the checks have found. */
export function useChecks<Value>(select: (checks: Checks) => Value): Value {
  return useStore(useLiveChecks().store, select);
}

/** The findings that are neither dismissed nor of a hidden kind, in the order in which they are read. */
export function useShownFindings(): readonly ListedFinding[] {
  const findings = useChecks((checks) => checks.findings);
  const hidden = useChecks((checks) => checks.hidden);
  const dismissals = useSession(({ steps }) => steps['press-release'].dismissals);
  return useMemo(() => {
    const isShown = isShownAmong(hidden, dismissedAmong(Object.values(dismissals)));
    return findings.filter(({ passage }) => isShown(passage));
  }, [findings, hidden, dismissals]);
}

function useMeasure(): StandingMeasure {
  const { language, organisation, facilitators, participants, emptyChair } = useSlice('workshop');
  const jargon = useSession(({ steps }) => steps['press-release'].jargon);
  return useMemo(() => {
    const people = Object.values(participants).map(({ name }) => name);
    const names = [organisation, emptyChair.name, ...facilitators.split(','), ...people]
      .map((name) => name.trim())
      .filter((name) => name !== '');
    return { language, names, jargon };
  }, [language, organisation, facilitators, participants, emptyChair.name, jargon]);
}
