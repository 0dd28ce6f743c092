/** Milliseconds of rest after which typing is committed, and the longest that uninterrupted typing is held back. */
const restTime = 250;
const longestWait = 2000;

/** Waits until nobody types. */
export class Rest {
  readonly #run: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | null = null;

  /** `run` is called once typing rests, or has gone on for too long. */
  constructor(run: () => void) {
    this.#run = run;
  }

  /** Something was typed. */
  disturb(): void {
    const now = Date.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#run, Math.max(0, Math.min(restTime, this.#since + longestWait - now)));
  }

  /** There is nothing to wait for any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#since = null;
  }
}
