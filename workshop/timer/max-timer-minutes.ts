/** Longest time of a timer in minutes, added minutes included. */
export const maxTimerMinutes = 24 * 60;
