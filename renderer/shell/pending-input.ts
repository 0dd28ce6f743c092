import { create } from 'zustand';

/** Who holds back something that was typed and is not yet an edit. */
const useHeld = create<{ holders: ReadonlySet<object> }>(() => ({ holders: new Set() }));

/**
 * For screens that collect typing before it becomes an edit: says whether `holder` (any object of theirs) has something now, so
 * that the save state tells the truth from the first key. Such a screen hands over by `beforeLeaving`, too.
 */
export function setPendingInput(holder: object, held: boolean): void {
  if (useHeld.getState().holders.has(holder) === held) return;
  useHeld.setState(({ holders }) => {
    const next = new Set(holders);
    if (held) next.add(holder);
    else next.delete(holder);
    return { holders: next };
  });
}

/** Whether something was typed in this window that is not yet an edit. */
export function useHasPendingInput(): boolean {
  return useHeld(({ holders }) => holders.size > 0);
}
