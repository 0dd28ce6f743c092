import { useEffect, useState } from 'react';
import type { Timer } from '../../../workshop/timer/schema';
import { formatRemaining, remainingTime, timerPhase, type TimerPhase } from '../../../workshop/timer/timer';

export interface Remaining {
  /** Whole seconds, negative after the end. */
  seconds: number;
  /** As `12:05`. */
  text: string;
  phase: TimerPhase;
}

/** What is left of a timer, renewed with every second: in all places at once. */
export function useRemaining(timer: Timer | null): Remaining | null {
  const [now, setNow] = useState(() => Date.now());
  const isRunning = timer !== null && timer.runningSince !== null;
  useEffect(() => {
    if (!isRunning) return undefined;
    let timeout: ReturnType<typeof setTimeout>;
    const read = () => {
      const at = Date.now();
      setNow(at);
      const withinSecond = remainingTime(timer, at) % 1000;
      timeout = setTimeout(read, withinSecond > 0 ? withinSecond : 1000 + withinSecond);
    };
    read();
    return () => clearTimeout(timeout);
  }, [timer, isRunning]);
  if (timer === null) return null;
  const remaining = remainingTime(timer, now);
  return {
    seconds: Math.ceil(remaining / 1000),
    text: formatRemaining(remaining),
    phase: timerPhase(timer, now),
  };
}
