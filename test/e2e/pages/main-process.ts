import type { ElectronApplication } from 'playwright/test';

/** The longest time for which the main process is busy without a pause during an action, in milliseconds. */
export async function longestInMain(app: ElectronApplication, run: () => Promise<unknown>): Promise<number> {
  await app.evaluate(() => {
    let [previous, longest] = [performance.now(), 0];
    const timer = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - previous);
      previous = now;
    }, 5);
    globalThis.longestInMain = () => {
      clearInterval(timer);
      return Math.round(longest);
    };
  });
  await run();
  return app.evaluate(() => globalThis.longestInMain?.() ?? 0);
}

/** Time that the main process takes to copy twenty thousand small objects, in milliseconds: the median of three. */
export async function mainYardstick(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => {
    const list = Array.from({ length: 20_000 }, (_, index) => ({
      id: `n${index}`,
      x: index,
      y: index,
      text: `Notiz ${index}`,
    }));
    const copy = () => {
      const start = performance.now();
      structuredClone(list);
      return performance.now() - start;
    };
    return [copy(), copy(), copy()].sort((one, other) => one - other)[1] ?? 0;
  });
}

declare global {
  var longestInMain: (() => number) | undefined;
}

/** Makes printing to PDF wait. Returns what lets it go on. */
export async function holdPrinting(app: ElectronApplication): Promise<() => Promise<void>> {
  await app.evaluate(({ app: electron }) => {
    const released = new Promise<void>((resolve) => {
      Object.assign(globalThis, { release: resolve });
    });
    electron.on('web-contents-created', (_, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        await released;
        return print(options);
      };
    });
  });
  return () => app.evaluate(() => (globalThis as unknown as { release: () => void }).release());
}
