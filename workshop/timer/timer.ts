import type { StepId } from '../step';
import type { Timer } from './schema';
import { maxTimerMinutes } from './max-timer-minutes';

export const timerPhases = ['green', 'amber', 'red', 'over'] as const;
export type TimerPhase = (typeof timerPhases)[number];

/** Shares of the whole time, from which on the timer is amber and red. */
const amberFrom = 0.2;
const redFrom = 0.05;

/** A timer that runs from `at`, an ISO moment. */
export function startTimer(
  { step, title, minutes }: { step: StepId | null; title: string; minutes: number },
  at: string,
): Timer {
  return { step, title, minutes: Math.min(minutes, maxTimerMinutes), elapsed: 0, runningSince: at };
}

/** Milliseconds that have passed at `now`, in milliseconds since 1970. A start in the future counts as now. */
export function elapsedTime({ elapsed, runningSince }: Timer, now: number): number {
  return elapsed + (runningSince === null ? 0 : Math.max(0, now - Date.parse(runningSince)));
}

/** Remaining milliseconds at `now`, negative after the end. */
export function remainingTime(timer: Timer, now: number): number {
  return timer.minutes * 60_000 - elapsedTime(timer, now);
}

/** Amber from a fifth of the time, red from a twentieth, over from its end. */
export function timerPhase(timer: Timer, now: number): TimerPhase {
  const remaining = remainingTime(timer, now);
  if (remaining <= 0) return 'over';
  const share = remaining / (timer.minutes * 60_000);
  return share <= redFrom ? 'red' : share <= amberFrom ? 'amber' : 'green';
}

/**
 * Remaining milliseconds as `12:05`, `1:02:05`, after the end `−0:12`. Seconds are rounded up, so that a timer of 5 minutes starts at 5:00
 * and ends at 0:00.
 */
export function formatRemaining(remaining: number): string {
  const seconds = Math.abs(Math.ceil(remaining / 1000));
  const isOver = Math.ceil(remaining / 1000) < 0;
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const clock =
    minutes < 60
      ? `${minutes}:${two(seconds % 60)}`
      : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
  return isOver ? `−${clock}` : clock;
}

// Changes of a timer in place, an immer draft. `at` is the ISO moment of the change.

export function extendTimer(timer: Timer, minutes: number): void {
  timer.minutes = Math.min(maxTimerMinutes, Math.max(0, timer.minutes + minutes));
}

export function pauseTimer(timer: Timer, at: string): void {
  timer.elapsed = elapsedTime(timer, Date.parse(at));
  timer.runningSince = null;
}

export function resumeTimer(timer: Timer, at: string): void {
  timer.runningSince ??= at;
}

/**
 * Moves a running timer to a clock that was set back: what had elapsed before is kept, and it goes on from `at`. `since` is the start that
 * the window has seen: when another window was first, nothing is left to do.
 */
export function rebaseTimer(
  timer: Timer,
  { since, elapsed, at }: { since: string; elapsed: number; at: string },
): void {
  if (timer.runningSince !== since) return;
  timer.elapsed = elapsed;
  timer.runningSince = at;
}
