import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Saver } from './saver';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A saver whose writes take 20 ms, and what it wrote when (milliseconds after the start). */
function savers(duration = 20) {
  const start = Date.now();
  const log: { state: number; at: number }[] = [];
  const control = { error: null as unknown, answer: 'retry' as 'retry' | 'hold', running: 0, mostRunning: 0 };
  const saver = new Saver<number>({
    async write(state) {
      control.running += 1;
      control.mostRunning = Math.max(control.mostRunning, control.running);
      const error = control.error;
      await new Promise((resolve) => setTimeout(resolve, duration));
      control.running -= 1;
      if (error) throw error;
      log.push({ state, at: Date.now() - start });
    },
    failed: () => control.answer,
  });
  return { saver, log, control };
}

describe('when states are written', () => {
  test('the first at once, then at most every 250 ms, and always the newest', async () => {
    const { saver, log } = savers();
    for (let state = 1; state <= 100; state += 1) {
      void saver.save(state);
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(log).toEqual([
      { state: 1, at: 20 },
      { state: 25, at: 270 },
      { state: 50, at: 520 },
      { state: 75, at: 770 },
      { state: 100, at: 1_020 },
    ]);
    expect(saver.settled).toBe(true);
  });

  test('never two writes at once, also when the drive is slow', async () => {
    const { saver, log, control } = savers(900);
    for (let state = 1; state <= 200; state += 1) {
      void saver.save(state);
      if (state % 30 === 0) void saver.flush();
      await vi.advanceTimersByTimeAsync(17);
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(control.mostRunning).toBe(1);
    expect(log.at(-1)?.state).toBe(200);
  });

  test('a promise settles with the write of its state', async () => {
    const { saver, log } = savers();
    const carried: Record<number, number> = {};
    for (const state of [1, 2, 3]) void saver.save(state).then(() => (carried[state] = log.at(-1)?.state ?? 0));
    await vi.advanceTimersByTimeAsync(20);
    expect(carried).toEqual({ 1: 1 });
    await vi.advanceTimersByTimeAsync(500);
    expect(carried).toEqual({ 1: 1, 2: 3, 3: 3 });
  });
});

test('a clock that is set back does not delay writes', async () => {
  const { saver } = savers();
  void saver.save(1);
  await vi.advanceTimersByTimeAsync(100);
  vi.setSystemTime(0);
  void saver.save(2);
  await vi.advanceTimersByTimeAsync(300);
  expect(saver.settled).toBe(true);
});

describe('flush', () => {
  test('writes the waiting state without delay and resolves when it is written', async () => {
    const { saver, log } = savers();
    void saver.save(1);
    void saver.save(2);
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(40);
    expect(await flushed).toEqual({ saved: true });
    expect(log).toEqual([
      { state: 1, at: 20 },
      { state: 2, at: 40 },
    ]);
  });

  test('without a waiting state resolves at once', async () => {
    expect(await savers().saver.flush()).toEqual({ saved: true });
  });

  test('reports the failure', async () => {
    const { saver, control } = savers();
    control.error = new Error('full');
    void saver.save(1);
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(await flushed).toEqual({ saved: false, error: control.error });
    expect(saver.settled).toBe(false);
  });
});

describe('after a failure', () => {
  test('the state is kept and retried after 1, 2, 5, 10, 30, 30 s', async () => {
    const { saver, log, control } = savers(0);
    const attempts: number[] = [];
    const start = Date.now();
    control.error = new Error('gone');
    const original = control.answer;
    vi.spyOn(control, 'answer', 'get').mockImplementation(() => {
      attempts.push(Math.round((Date.now() - start) / 1000));
      return original;
    });
    void saver.save(1);
    await vi.advanceTimersByTimeAsync(80_000);
    expect(attempts).toEqual([0, 1, 3, 8, 18, 48, 78]);
    control.error = null;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(log.map(({ state }) => state)).toEqual([1]);
    expect(saver.settled).toBe(true);
  });

  test('a newer state replaces the failed one and keeps the delay', async () => {
    const { saver, log, control } = savers();
    control.error = new Error('full');
    const first = saver.save(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(await first).toMatchObject({ saved: false });
    control.error = null;
    void saver.save(2);
    await vi.advanceTimersByTimeAsync(500);
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(log.map(({ state }) => state)).toEqual([2]);
  });

  test('that puts it on hold, nothing is written until it resumes', async () => {
    const { saver, log, control } = savers();
    control.error = new Error('changed outside');
    control.answer = 'hold';
    void saver.save(1);
    await vi.advanceTimersByTimeAsync(100);
    control.error = null;
    expect(await saver.save(2)).toMatchObject({ saved: false });
    expect(await saver.flush()).toMatchObject({ saved: false });
    await vi.advanceTimersByTimeAsync(100_000);
    expect(log).toEqual([]);
    saver.resume();
    await vi.advanceTimersByTimeAsync(100);
    expect(log.map(({ state }) => state)).toEqual([2]);
  });

  test('hold waits for the write that is running', async () => {
    const { saver, log } = savers();
    void saver.save(1);
    const held = saver.hold(new Error('moving'));
    void held.then(() => log.push({ state: 0, at: 0 }));
    await vi.advanceTimersByTimeAsync(100);
    expect(log.map(({ state }) => state)).toEqual([1, 0]);
  });
});
