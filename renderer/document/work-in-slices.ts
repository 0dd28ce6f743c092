/** Time after which work pauses for input and drawing, in milliseconds: most of a frame is left for them. */
const sliceTime = 8;

export interface SliceOptions {
  /** Cancels the work: it rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called after each slice with the number of items that are done. */
  onProgress?: (done: number) => void;
}

/**
 * Calls `work` for each item, in slices between which the window handles input and draws. Rejects with the signal's reason when cancelled,
 * and with the error of `work`.
 */
export async function workInSlices<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void,
  { signal, onProgress }: SliceOptions = {},
): Promise<void> {
  signal?.throwIfAborted();
  let started = performance.now();
  for (const [index, item] of items.entries()) {
    work(item, index);
    if (performance.now() - started < sliceTime) continue;
    onProgress?.(index + 1);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    started = performance.now();
  }
}
