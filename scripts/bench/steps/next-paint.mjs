// @ts-check
/** @typedef {import('playwright').Page} Page */

/**
 * Gives the page `nextPaint(from, isShown)`: the time in milliseconds from the moment `from` to the end of the first frame in which
 * `isShown` holds.
 * @param {Page} page
 */
export async function addNextPaint(page) {
  await page.evaluate(() => {
    /** @param {number} from @param {() => boolean} isShown @returns {Promise<number>} */
    const nextPaint = (from, isShown) =>
      new Promise((done) => {
        const look = () => {
          if (!isShown()) return requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          // A message sent in the frame is delivered when the frame has been painted.
          port1.addEventListener('message', () => done(performance.now() - from), { once: true });
          port1.start();
          return port2.postMessage(null);
        };
        requestAnimationFrame(look);
      });
    Object.assign(window, { nextPaint });
  });
}

/** @typedef {Window & { nextPaint?: (from: number, isShown: () => boolean) => Promise<number> }} PaintWindow */
