import type { StoreApi } from 'zustand';

/** Sets what differs from what a store holds. Nobody is told when nothing does: this is called with each key. */
export function setIfChanged<State extends object>(store: StoreApi<State>, change: Partial<State>): void {
  const now = store.getState();
  if ((Object.keys(change) as (keyof State)[]).some((key) => change[key] !== now[key])) store.setState(change);
}
