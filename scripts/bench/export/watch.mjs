// @ts-check
import { spawn } from 'node:child_process';

/** @typedef {import('playwright').ElectronApplication} App */
/** @typedef {import('playwright').Page} Page */

/** @typedef {{ main: number, frame: number, time: number }} Watched milliseconds */

/**
 * The longest time for which main was busy without a pause, and between two frames of the window, while `run` is under way; and how long that
 * took.
 * @param {App} app @param {Page} page @param {() => Promise<unknown>} run @returns {Promise<Watched>}
 */
export async function watch(app, page, run) {
  await app.evaluate(() => {
    const { readFileSync } = process.mainModule?.require('node:fs') ?? { readFileSync: () => '' };
    // Nanoseconds that the thread has run: the first figure. Other systems have the time only, which holds what other programs took.
    const used = () =>
      process.platform === 'linux'
        ? Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
        : performance.now();
    let [previous, longest] = [used(), 0];
    const timer = setInterval(() => {
      const now = used();
      longest = Math.max(longest, now - previous);
      previous = now;
    }, 1);
    Object.assign(globalThis, {
      longestInMain: () => {
        clearInterval(timer);
        return longest;
      },
    });
  });
  await page.evaluate(() => {
    let [previous, longest, running] = [performance.now(), 0, true];
    const frame = () => {
      const now = performance.now();
      longest = Math.max(longest, now - previous);
      previous = now;
      if (running) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Object.assign(window, {
      longestFrame: () => {
        running = false;
        return longest;
      },
    });
  });
  const started = performance.now();
  await run();
  const time = performance.now() - started;
  const frame = await page.evaluate(() => /** @type {any} */ (window).longestFrame());
  const main = await app.evaluate(() => /** @type {any} */ (globalThis).longestInMain());
  return { main, frame, time };
}

/**
 * Runs `run` while another program keeps one core busy, as the export process does.
 * @template Value @param {() => Promise<Value>} run @returns {Promise<Value>}
 */
export async function besideBusyProgram(run) {
  const busy = spawn(process.execPath, ['-e', 'for (;;) Math.sqrt(2)'], { stdio: 'ignore' });
  try {
    return await run();
  } finally {
    busy.kill('SIGKILL');
  }
}
