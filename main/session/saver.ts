/** The outcome of a write. After a failure the state stays in memory and is retried, unless the saver is on hold. */
export type SaveOutcome = { saved: true } | { saved: false; error: unknown };

export interface SaverOptions<State> {
  /** Resolves when the state is durably on the drive. */
  write: (state: State) => Promise<void>;
  /** Decides whether to retry, or to write nothing until `resume` (`hold`). */
  failed: (error: unknown) => 'retry' | 'hold';
}

/** Minimum time between the starts of two writes, in milliseconds. */
const interval = 250;

/** Delays after the first, second, ... consecutive failure, in milliseconds; the last one is repeated. */
const retryPauses = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Throttles the writes of a state that changes often: the first change is written at once, then at most every 250 ms, with one write
 * running and one waiting. Only the newest state is written. A promise settles with the write of its state or of a newer one.
 */
export class Saver<State> {
  readonly #options: SaverOptions<State>;
  #waiting: { state: State; settle: ((outcome: SaveOutcome) => void)[] } | null = null;
  #running: Promise<SaveOutcome> | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** No write begins before this time of the monotonic clock. */
  #notBefore = 0;
  #failures = 0;
  #held: { error: unknown } | null = null;

  constructor(options: SaverOptions<State>) {
    this.#options = options;
  }

  /** Whether all states are on the drive. */
  get settled(): boolean {
    return !this.#waiting && !this.#running;
  }

  save(state: State): Promise<SaveOutcome> {
    return new Promise((resolve) => {
      this.#waiting = { state, settle: [...(this.#waiting?.settle ?? []), resolve] };
      if (this.#held) this.#settleWaiting({ saved: false, error: this.#held.error });
      else this.#schedule();
    });
  }

  /** The outcome of the scheduled write of the newest state. Hastens nothing. */
  async saved(): Promise<SaveOutcome> {
    if (this.#held) return this.settled ? { saved: true } : { saved: false, error: this.#held.error };
    const waiting = this.#waiting;
    if (waiting) return new Promise((resolve) => void waiting.settle.push(resolve));
    return this.#running ?? { saved: true };
  }

  /** Writes the waiting state without delay, also after failures, and resolves with the outcome. */
  async flush(): Promise<SaveOutcome> {
    if (this.#held) return this.settled ? { saved: true } : { saved: false, error: this.#held.error };
    this.#clearTimer();
    let outcome: SaveOutcome = { saved: true };
    if (this.#running) outcome = await this.#running;
    // A concurrent flush may have started this write already.
    if (this.#running) return this.#running;
    return this.#waiting && !this.#held ? this.#run() : outcome;
  }

  /** Ends a hold and writes the waiting state. */
  resume(): void {
    this.#held = null;
    this.#notBefore = 0;
    if (this.#waiting) this.#schedule();
  }

  /** Stops writing; the waiting state stays in memory. Resolves when a running write has ended. */
  async hold(error: unknown): Promise<void> {
    this.#held = { error };
    this.#clearTimer();
    this.#settleWaiting({ saved: false, error });
    await this.#running;
  }

  #schedule(): void {
    if (this.#running || this.#timer || this.#held) return;
    const pause = this.#notBefore - performance.now();
    if (pause <= 0) void this.#run();
    else {
      this.#timer = setTimeout(() => {
        this.#timer = null;
        void this.#run();
      }, pause);
    }
  }

  #run(): Promise<SaveOutcome> {
    const job = this.#waiting;
    if (!job) return Promise.resolve({ saved: true });
    this.#clearTimer();
    this.#waiting = null;
    this.#notBefore = performance.now() + interval;
    this.#running = this.#attempt(job.state).then((outcome) => {
      this.#running = null;
      // The newest state must not be lost: the failed one is kept unless a newer one is waiting.
      if (!outcome.saved) this.#waiting ??= { state: job.state, settle: [] };
      for (const settle of job.settle) settle(outcome);
      if (this.#held) this.#settleWaiting({ saved: false, error: this.#held.error });
      else if (this.#waiting) this.#schedule();
      return outcome;
    });
    return this.#running;
  }

  async #attempt(state: State): Promise<SaveOutcome> {
    try {
      await this.#options.write(state);
      this.#failures = 0;
      return { saved: true };
    } catch (error) {
      const pause = retryPauses[Math.min(this.#failures, retryPauses.length - 1)] ?? interval;
      this.#failures += 1;
      this.#notBefore = performance.now() + pause;
      if (this.#options.failed(error) === 'hold') this.#held = { error };
      return { saved: false, error };
    }
  }

  #settleWaiting(outcome: SaveOutcome): void {
    const settle = this.#waiting?.settle ?? [];
    if (this.#waiting) this.#waiting.settle = [];
    for (const done of settle) done(outcome);
  }

  #clearTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
