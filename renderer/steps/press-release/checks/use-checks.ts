import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useSession, useSlice } from '../../../document/open-session';
import { usePressRelease, type PressReleaseContext } from '../context/press-release-context';
import { dismissedAmong, isShownAmong, type Checks, type ListedFinding } from './checks-store';
import type { UndatedSettings } from './live-checks';

/** Runs the checks while the screen is mounted, with the current settings and dismissals. */
export function useRunChecks({ checks }: PressReleaseContext, settings: UndatedSettings): void {
  const dismissals = useSession(({ steps }) => steps['press-release'].dismissals);
  useEffect(() => checks.start(), [checks]);
  useEffect(() => checks.setSettings(settings), [checks, settings]);
  useEffect(() => checks.setDismissals(Object.values(dismissals)), [checks, dismissals]);
}

/** Selects a value of the checks' state. */
export function useChecks<Value>(select: (checks: Checks) => Value): Value {
  return useStore(usePressRelease().checks.store, select);
}

/** The findings that are neither dismissed nor of a hidden kind, in the order of the text. */
export function useShownFindings(): readonly ListedFinding[] {
  const findings = useChecks((checks) => checks.findings);
  const hidden = useChecks((checks) => checks.hidden);
  const dismissals = useSession(({ steps }) => steps['press-release'].dismissals);
  return useMemo(() => {
    const isShown = isShownAmong(hidden, dismissedAmong(Object.values(dismissals)));
    return findings.filter(({ passage }) => isShown(passage));
  }, [findings, hidden, dismissals]);
}

/** What the checks need of the session: language, names and jargon. */
export function useCheckSettings(): UndatedSettings {
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
