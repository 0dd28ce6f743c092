import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Timer } from '../../../../workshop/timer/schema';
import { pauseTimer, resumeTimer, startTimer } from '../../../../workshop/timer/timer';
import { useOpenSession, useWorkshop } from '../../../document/open-session';
import { useRemaining, type Remaining } from '../../../shell/timer/use-remaining';

interface ReadingTimer {
  /** Null for a moment at the start. */
  remaining: Remaining | null;
  isPaused: boolean;
  toggle: () => void;
}

const now = () => new Date().toISOString();

/**
 * The timer of the workshop, set to the silent reading as long as that is on screen; afterwards the one before goes on. A session that
 * can only be viewed has no timer to set: there the reading has one of its own.
 */
export function useReadingTimer(minutes: number): ReadingTimer {
  const { t } = useTranslation('press-release');
  const { replica, readOnly } = useOpenSession();
  const title = t('reviewSession.titles.reading');
  const [own, setOwn] = useState<Timer>(() => startTimer({ step: 'press-release', title, minutes }, now()));
  const shared = useWorkshop((facts) => facts.timer);
  useEffect(() => {
    if (readOnly) return undefined;
    const current = () => replica.store.getState().session.workshop.timer;
    const set = (timer: Timer | null) => replica.edit('workshop', 'setTimer', { timer }, { undo: 'never' });
    const before = current();
    const reading = startTimer({ step: 'press-release', title, minutes }, now());
    set(reading);
    return () => {
      const timer = current();
      if (timer?.step === reading.step && timer.title === reading.title) set(before);
    };
    // A change of the language does not start the reading again.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [replica, readOnly, minutes]);

  const timer = readOnly ? own : shared;
  const remaining = useRemaining(timer);
  const isPaused = timer !== null && timer.runningSince === null;
  const toggle = () => {
    const change = isPaused ? resumeTimer : pauseTimer;
    if (readOnly) {
      const changed = { ...own };
      change(changed, now());
      setOwn(changed);
    } else {
      replica.edit('workshop', isPaused ? 'resumeTimer' : 'pauseTimer', { at: now() }, { undo: 'never' });
    }
  };
  return { remaining, isPaused, toggle };
}
