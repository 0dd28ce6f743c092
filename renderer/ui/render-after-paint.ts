import { flushSync } from 'react-dom';

/** Maximum wait for an idle moment after the frame of a key, in milliseconds. */
const idleTimeout = 50;

/** Wait without a frame, in milliseconds: a hidden window has none. */
const frameTimeout = 100;

/** Events whose handlers may depend on what is rendered; the text of a field has not changed yet when they come. */
const events = ['keydown', 'beforeinput', 'pointerdown', 'click', 'contextmenu', 'paste', 'drop', 'focusout'];

const renders = new Set<() => void>();
let waiting: (() => void)[] = [];
let frame: number | undefined;
let idle: number | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let typing = false;
let listens = false;

/** Runs the handler of a key in a text field: what it changes may be rendered after the paint of the key. */
export function whileTyping(run: () => void): void {
  typing = true;
  try {
    run();
  } finally {
    typing = false;
  }
}

/** Whether a key in a text field is being handled. */
export function isTyping(): boolean {
  return typing;
}

/** Whether something waits to be rendered. */
export function hasPendingRender(): boolean {
  return renders.size > 0;
}

/**
 * Calls `render`, which sets states, when the page is idle after the next paint, together with all others that wait, and before any further
 * event is handled: a key only waits for its own field, and no handler sees an older screen.
 */
export function renderAfterPaint(render: () => void): void {
  // jsdom has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') return render();
  if (!listens) for (const name of events) addEventListener(name, renderNow, { capture: true });
  listens = true;
  renders.add(render);
  if (timer !== undefined) return;
  timer = setTimeout(renderNow, frameTimeout);
  // An idle callback alone may come before the frame.
  frame = requestAnimationFrame(() => {
    idle = requestIdleCallback(renderNow, { timeout: idleTimeout });
  });
}

/** Renders what waits at once. */
export function renderNow(): void {
  if (renders.size === 0) return;
  clearTimeout(timer);
  timer = undefined;
  cancelAnimationFrame(frame ?? 0);
  cancelIdleCallback(idle ?? 0);
  const due = [...renders];
  renders.clear();
  flushSync(() => {
    for (const render of due) render();
  });
  const resolved = waiting;
  waiting = [];
  for (const resolve of resolved) resolve();
}

/** Resolves when nothing waits to be rendered. */
export function whenRendered(): Promise<void> {
  return renders.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
}
