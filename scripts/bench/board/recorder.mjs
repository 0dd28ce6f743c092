// @ts-check

/**
 * The recording of a page. Times in milliseconds of the page's clock.
 * @typedef {object} Recording
 * @property {number[]} frames when each frame began
 * @property {number[]} painted when the page had painted it
 * @property {number[]} tasks lengths of tasks over 50 ms
 * @property {{ pressed: number, frame: number }[]} keys when keys were pressed, and the first frame behind each
 *
 * @typedef {Window & { recorder?: { start: () => void, quiet: () => Promise<void>, stop: () => Recording } }} RecordingWindow
 */

/** Runs in the page: installs a recorder of frames, long tasks and keys. It has no cost until it is started. */
export function installRecorder() {
  /** @type {Recording} */
  const recording = { frames: [], painted: [], tasks: [], keys: [] };
  let isOn = false;
  let inputAt = 0;
  const channel = new MessageChannel();
  // A message that is posted in a frame is delivered after the frame was painted.
  channel.port1.addEventListener('message', () => recording.painted.push(performance.now()));
  channel.port1.start();
  const tick = (/** @type {number} */ now) => {
    recording.frames.push(now);
    channel.port2.postMessage(null);
    if (isOn) requestAnimationFrame(tick);
  };
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) if (isOn) recording.tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  addEventListener(
    'keydown',
    ({ timeStamp }) => isOn && recording.keys.push({ pressed: timeStamp, frame: recording.frames.length }),
    true,
  );
  for (const kind of ['wheel', 'pointermove', 'keydown']) {
    addEventListener(kind, () => (inputAt = performance.now()), { capture: true, passive: true });
  }
  /** @type {RecordingWindow} */ (window).recorder = {
    start() {
      for (const list of Object.values(recording)) list.length = 0;
      isOn = true;
      requestAnimationFrame(tick);
    },
    /** Resolves when a busy page has handled all input; long tasks are reported later, too. */
    async quiet() {
      inputAt = performance.now();
      const { frames } = recording;
      // A page that needs long for a frame needs as long for the next event.
      const rest = () => Math.max(60, 3 * ((frames.at(-1) ?? 0) - (frames.at(-2) ?? 0)));
      while (performance.now() - inputAt < rest()) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    stop() {
      isOn = false;
      return recording;
    },
  };
}

/** A frame that follows the previous one later than this was delayed, in milliseconds. */
const delayedFrame = 25;

/**
 * Milliseconds from a key to the paint of all its effects: the frame after the key, and the delayed ones that follow it.
 * @param {Recording} recording @param {{ pressed: number, frame: number }} key
 */
export function responseTo({ painted }, { pressed, frame }) {
  let shown = frame;
  for (let next = frame + 1; next <= shown + 2 && next < painted.length; next += 1) {
    if ((painted[next] ?? 0) - (painted[next - 1] ?? 0) > delayedFrame) shown = next;
  }
  return (painted[shown] ?? Number.NaN) - pressed;
}

/** Milliseconds from a key to the end of the first frame behind it. @param {Recording} recording @param {{ pressed: number, frame: number }} key */
export function firstPaintAfter({ painted }, { pressed, frame }) {
  return (painted[frame] ?? Number.NaN) - pressed;
}
