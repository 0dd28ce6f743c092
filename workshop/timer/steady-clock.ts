/** Readings of the two clocks of a computer in milliseconds. The monotonic one may stand still while the computer sleeps. */
export interface ClockReading {
  wall: number;
  monotonic: number;
}

/** Differences below it are corrections by the time server, in milliseconds. */
const tolerance = 2000;

/**
 * Whether the wall clock was set back between two readings, and what it would have shown now: the earlier reading and the monotonic
 * time since. Null when it was not. Forward jumps are not looked for: a computer that slept cannot be told from a clock that was set
 * forward, and the time of the room has passed in the first case. Daylight saving does not change the wall clock, which is UTC.
 */
export function setBackFrom(before: ClockReading, now: ClockReading): number | null {
  const expected = before.wall + Math.max(0, now.monotonic - before.monotonic);
  return now.wall < expected - tolerance ? expected : null;
}
