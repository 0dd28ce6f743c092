/**
 * Waits for a pause in typing. A key only reads the clock: the running timer checks on expiry whether a key was pressed meanwhile.
 */
export class Debounce {
  readonly #run: () => void;
  readonly #pause: number;
  readonly #maxWait: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #startedAt = 0;
  #lastKeyAt = 0;

  /** `run` is called after `pause` milliseconds without a key, or after `maxWait` milliseconds of continuous typing. */
  constructor(run: () => void, pause = 250, maxWait = 2000) {
    this.#run = run;
    this.#pause = pause;
    this.#maxWait = maxWait;
  }

  /** Called for each key. */
  restart(): void {
    this.#lastKeyAt = performance.now();
    if (this.#timer !== undefined) return;
    this.#startedAt = this.#lastKeyAt;
    this.#timer = setTimeout(this.#check, this.#pause);
  }

  /** Cancels the pending call. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #check = (): void => {
    const left = Math.min(this.#lastKeyAt + this.#pause, this.#startedAt + this.#maxWait) - performance.now();
    if (left > 0) {
      this.#timer = setTimeout(this.#check, left);
      return;
    }
    this.#timer = undefined;
    this.#run();
  };
}
