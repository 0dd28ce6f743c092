import { z } from 'zod';
import { lineField, momentField } from '../fields';
import { stepIds } from '../step';
import { maxTimerMinutes } from './max-timer-minutes';

/** The one timer of a workshop. Instants are wall clock, so that it continues while the computer sleeps or the app is closed. */
export const timerSchema = z.strictObject({
  /** The step that it belongs to; null for a break or another item of the agenda. */
  step: z.enum(stepIds).nullable(),
  /** What is timed when it is not the whole step: a move of the guide, the silent reading, a break. */
  title: lineField,
  minutes: z.int().min(0).max(maxTimerMinutes),
  /** Milliseconds that had passed when it was last paused, resumed or rebased. */
  elapsed: z.int().min(0),
  /** Since when it has been running; null while it is paused. */
  runningSince: momentField.nullable(),
});

export type Timer = z.infer<typeof timerSchema>;
