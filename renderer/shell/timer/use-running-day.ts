import { useEffect, useMemo, useState } from 'react';
import { currentDay, runningDay, type RunningDay } from '../../../workshop/facts/running-day';
import { useSlice } from '../../document/open-session';

/** How often the day is computed again, in milliseconds: what is shown has minutes. */
const renewEvery = 10_000;

/** The running day of the agenda, planned against real; null before anything has begun. */
export function useRunningDay(): RunningDay | null {
  const facts = useSlice('workshop');
  const [now, setNow] = useState(() => Date.now());
  const { agenda, startTime } = facts;
  useEffect(() => {
    const read = () => setNow(Date.now());
    read();
    const interval = setInterval(read, renewEvery);
    return () => clearInterval(interval);
  }, [agenda, startTime]);
  return useMemo(() => {
    const day = currentDay(agenda);
    return day === null ? null : runningDay(facts, day, now);
    // Texts of the facts change with every key, and are not needed for it.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [agenda, startTime, now]);
}
