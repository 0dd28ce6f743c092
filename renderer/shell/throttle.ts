/** Delay between the first unsent key and its commit, in milliseconds. */
const commitDelay = 200;

/** Maximum additional wait for an idle moment between two keys, in milliseconds. */
const idleTimeout = 80;

/**
 * Commits typed text at a steady pace: `run` is called at most 280 ms after the first key since the last call, also while keys keep
 * coming. It runs when the page is idle, so that a key need not wait for it. A key itself only starts a timer.
 */
export class Throttle {
  readonly #run: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle: number | undefined;

  constructor(run: () => void) {
    this.#run = run;
  }

  /** Called for each key. */
  start(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      // jsdom has no idle callbacks.
      if (typeof requestIdleCallback === 'undefined') this.#finish();
      else this.#idle = requestIdleCallback(() => this.#finish(), { timeout: idleTimeout });
    }, commitDelay);
  }

  /** Cancels the pending call. */
  cancel(): void {
    clearTimeout(this.#timer);
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
    this.#timer = undefined;
    this.#idle = undefined;
  }

  #finish(): void {
    this.cancel();
    this.#run();
  }
}
