import { useWindowState } from './window-state';

const flushers = new Set<() => void>();

/**
 * Registers a screen that debounces input (the text editor, the note editor). `flush` commits the pending input at once; it is called
 * before the step, the session or the window is left. Returns the function that unregisters it.
 */
export function registerFlush(flush: () => void): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}

/** Commits all pending input of this window. */
export function flushInput(): void {
  for (const flush of flushers) flush();
}

/** Commits all pending input and resolves when main has acknowledged every edit of this window. */
export async function flushSession(): Promise<void> {
  flushInput();
  const { place } = useWindowState.getState();
  if (place.name === 'session') await place.replica.settle();
}
