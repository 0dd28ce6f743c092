/** How a write ended. A failed one keeps its state in memory and is tried again, unless it was put on hold. */
export type SaveOutcome = { saved: true } | { saved: false; error: unknown };

export interface SaverOptions<State> {
  /** Resolves when the state is durably on the drive. */
  write: (state: State) => Promise<void>;
  /** Says whether to go on trying (`retry`) or to write nothing until `resume` (`hold`). */
  failed: (error: unknown) => 'retry' | 'hold';
}

/** Shortest time between the beginnings of two writes, in milliseconds. */
const interval = 250;

/** Pauses after the first, second, ... failure in a row, in milliseconds; the last one is repeated. */
const retryPauses = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Decides when a state that changes often is written: the first change at once, then at most every 250 ms, one write running
 * and one waiting. Only the newest state is written. A promise settles with the write that carried its state or a newer one.
 */
export class Saver<State> {
  readonly #options: SaverOptions<State>;
  #waiting: { state: State; settle: ((outcome: SaveOutcome) => void)[] } | null = null;
  #running: Promise<SaveOutcome> | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** No write begins before this time, by the clock that nobody can set back. */
  #notBefore = 0;
  #failures = 0;
  #held: { error: unknown } | null = null;

  constructor(options: SaverOptions<State>) {
    this.#options = options;
  }

  /** Whether everything handed over is on the drive. */
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

  /** Writes what is waiting without any pause, also after failures, and tells how it ended. */
  async flush(): Promise<SaveOutcome> {
    if (this.#held) return this.settled ? { saved: true } : { saved: false, error: this.#held.error };
    this.#clearTimer();
    let outcome: SaveOutcome = { saved: true };
    if (this.#running) outcome = await this.#running;
    // Whoever flushed at the same time may have begun this write already.
    if (this.#running) return this.#running;
    return this.#waiting && !this.#held ? this.#run() : outcome;
  }

  /** Ends a hold and writes what is waiting. */
  resume(): void {
    this.#held = null;
    this.#notBefore = 0;
    if (this.#waiting) this.#schedule();
  }

  /** Stops writing; what is waiting stays in memory. A write that is running is waited for. */
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
      // The newest state must not get lost: keep the failed one unless a newer one is waiting already.
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
