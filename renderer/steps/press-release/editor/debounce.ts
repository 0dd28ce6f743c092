/**
 * Waits for a pause in typing. A key only reads the clock: the running timer checks on expiry whether a key was pressed meanwhile.
 */
export class Debounce {
  readonly #run: () => void;
  readonly #restTime: number;
  readonly #longestWait: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #last = 0;

  /** `run` is called after `restTime` milliseconds without a key, or after `longestWait` milliseconds of continuous typing. */
  constructor(run: () => void, restTime = 250, longestWait = 2000) {
    this.#run = run;
    this.#restTime = restTime;
    this.#longestWait = longestWait;
  }

  /** Called for each key. */
  disturb(): void {
    this.#last = Date.now();
    if (this.#timer !== undefined) return;
    this.#since = this.#last;
    this.#timer = setTimeout(this.#look, this.#restTime);
  }

  /** Cancels the pending call. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #look = (): void => {
    const left = Math.min(this.#last + this.#restTime, this.#since + this.#longestWait) - Date.now();
    if (left > 0) {
      this.#timer = setTimeout(this.#look, left);
      return;
    }
    this.#timer = undefined;
    this.#run();
  };
}
