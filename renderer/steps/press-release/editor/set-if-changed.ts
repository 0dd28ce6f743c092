import type { StoreApi } from 'zustand';

/** Sets the values that differ from a store's state. Subscribers are not called when none does: this runs with each key. */
export function setIfChanged<State extends object>(store: StoreApi<State>, change: Partial<State>): void {
  const now = store.getState();
  if ((Object.keys(change) as (keyof State)[]).some((key) => change[key] !== now[key])) store.setState(change);
}
