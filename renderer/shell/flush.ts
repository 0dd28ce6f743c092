import { renderNow } from '../ui/render-after-paint';
import { useWindowState } from './window-state';

type Flush = () => void | Promise<void>;

const flushers = new Set<Flush>();

/**
 * Registers a screen that delays the commit of input (the text editor, the note editor). `flush` commits the pending input at once; it is
 * called before the step, the session or the window is left. A promise that it returns is awaited by `flushSession`. Returns the function
 * that unregisters it.
 */
export function registerFlush(flush: Flush): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}

/** Commits all pending input of this window. */
export function flushInput(): void {
  renderNow();
  for (const flush of flushers) void flush();
}

/** Commits all pending input and resolves when main has acknowledged every edit and every draft of this window. */
export async function flushSession(): Promise<void> {
  renderNow();
  const flushed = [...flushers].map(async (flush) => flush());
  const { place } = useWindowState.getState();
  if (place.name === 'session') await place.replica.settle();
  await Promise.all(flushed);
}
