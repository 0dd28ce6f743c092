import { useEffect, useState } from 'react';

interface Countdown {
  /** Remaining whole seconds, 0 at the end. */
  left: number;
  isPaused: boolean;
  toggle: () => void;
}

/** Counts down a number of minutes by the clock: a suspended window does not prolong the time. */
export function useCountdown(minutes: number): Countdown {
  const [left, setLeft] = useState(minutes * 60);
  const [isPaused, setPaused] = useState(false);
  const isRunning = !isPaused && left > 0;
  useEffect(() => {
    if (!isRunning) return undefined;
    const endsAt = Date.now() + left * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((endsAt - Date.now()) / 1000))), 250);
    return () => clearInterval(timer);
    // Restarts when paused or resumed, not with every second.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [isRunning]);
  return { left, isPaused, toggle: () => setPaused(!isPaused) };
}
