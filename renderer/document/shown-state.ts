import { hasPendingRender, renderAfterPaint } from '../ui/render-after-paint';
import type { Replica, ReplicaState } from './replica';

/**
 * The state of a replica as the screens show it: the replica's, except that an edit made by a key in a field is shown after the paint of
 * that key. The field itself shows the key at once. What is not rendered, such as commands, reads the replica.
 */
export class ShownState {
  readonly #replica: Replica;
  readonly #listeners = new Set<() => void>();
  #state: ReplicaState;

  constructor(replica: Replica) {
    this.#replica = replica;
    this.#state = replica.store.getState();
    replica.store.subscribe(() => {
      // All that changes meanwhile, such as the acknowledgement of main, is shown together.
      if (!hasPendingRender()) this.#show();
    });
  }

  getState = (): ReplicaState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Shows what changes from now on after the next paint. */
  defer(): void {
    renderAfterPaint(this.#show);
  }

  #show = (): void => {
    const state = this.#replica.store.getState();
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  };
}

const shownStates = new WeakMap<Replica, ShownState>();

/** The shown state of a replica, one for all screens. */
export function shownStateOf(replica: Replica): ShownState {
  const existing = shownStates.get(replica);
  if (existing) return existing;
  const created = new ShownState(replica);
  shownStates.set(replica, created);
  return created;
}
