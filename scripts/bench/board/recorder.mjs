// @ts-check

/**
 * What a page saw between two moments. Times in milliseconds on the page's clock.
 * @typedef {object} Recording
 * @property {number[]} frames when each frame began
 * @property {number[]} painted when the page had painted it
 * @property {number[]} tasks lengths of tasks over 50 ms
 * @property {{ pressed: number, frame: number }[]} keys when keys were pressed, and the first frame behind each
 *
 * @typedef {Window & { recorder?: { start: () => void, quiet: () => Promise<void>, stop: () => Recording } }} RecordingWindow
 */

/** Runs in the page: puts a recorder of frames, long tasks and keys into the window. It costs nothing until it is started. */
export function installRecorder() {
  /** @type {Recording} */
  const recording = { frames: [], painted: [], tasks: [], keys: [] };
  let isOn = false;
  let inputAt = 0;
  const channel = new MessageChannel();
  // A message sent in a frame is delivered when the frame has been painted.
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
    /** Resolves when a held-up page has taken in all input; long tasks are told a moment later, too. */
    async quiet() {
      inputAt = performance.now();
      const { frames } = recording;
      // A page that takes long for a frame takes as long for the next event.
      const rest = () => Math.max(60, 3 * ((frames.at(-1) ?? 0) - (frames.at(-2) ?? 0)));
      while (performance.now() - inputAt < rest()) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    stop() {
      isOn = false;
      return recording;
    },
  };
}

/** A frame that comes later than this after the one before it was held up, in milliseconds. */
const late = 25;

/**
 * Milliseconds from a key to the picture that shows all it did: the frame behind the key, and those behind it that were held up.
 * @param {Recording} recording @param {{ pressed: number, frame: number }} key
 */
export function responseTo({ painted }, { pressed, frame }) {
  let shown = frame;
  for (let next = frame + 1; next <= shown + 2 && next < painted.length; next += 1) {
    if ((painted[next] ?? 0) - (painted[next - 1] ?? 0) > late) shown = next;
  }
  return (painted[shown] ?? Number.NaN) - pressed;
}

/** Milliseconds from a key to the end of the first frame behind it. @param {Recording} recording @param {{ pressed: number, frame: number }} key */
export function firstPaintAfter({ painted }, { pressed, frame }) {
  return (painted[frame] ?? Number.NaN) - pressed;
}
