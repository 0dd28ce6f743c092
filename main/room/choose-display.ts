import type { ChosenDisplay } from '../settings';
import type { Display } from './room-devices';

/**
 * The display for the room screen: the one that was asked for, else the remembered one, else the first on which the facilitator does not
 * work, else the facilitator's. Null without displays.
 */
export function chooseDisplay(
  displays: readonly Display[],
  wanted: number | null,
  remembered: ChosenDisplay | null,
): Display | null {
  const asked = displays.find(({ id }) => id === wanted);
  if (asked) return asked;
  const free = displays.filter(({ isFacilitators }) => !isFacilitators);
  const known = remembered && free.find((display) => isSame(display, remembered));
  return known ?? free[0] ?? displays[0] ?? null;
}

/** Whether a display is the one that was there before; systems may give it another id when it is plugged in again. */
export function matchesDisplay(display: Display, { id, label, bounds: { width, height } }: Display): boolean {
  return isSame(display, { id, label, width, height });
}

function isSame({ id, label, bounds }: Display, known: ChosenDisplay): boolean {
  if (id === known.id) return true;
  return label !== '' && label === known.label && bounds.width === known.width && bounds.height === known.height;
}
