import { create } from 'zustand';

/** Holders of typed text that is not an edit yet. */
const usePendingHolders = create<{ holders: ReadonlySet<object> }>(() => ({ holders: new Set() }));

/**
 * Sets whether `holder`, any object of a screen that delays the commit of typing, has input that is not an edit yet. The save state shows "saving"
 * from the first key. Such a screen also calls `registerFlush`.
 */
export function setPendingInput(holder: object, pending: boolean): void {
  if (usePendingHolders.getState().holders.has(holder) === pending) return;
  usePendingHolders.setState(({ holders }) => {
    const next = new Set(holders);
    if (pending) next.add(holder);
    else next.delete(holder);
    return { holders: next };
  });
}

/** Whether this window has typed text that is not an edit yet. */
export function useHasPendingInput(): boolean {
  return usePendingHolders(({ holders }) => holders.size > 0);
}
