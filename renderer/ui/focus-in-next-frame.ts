/** Focuses the first of these elements that exists, in the next frame: by then React has rendered what was just changed. */
export function focusInNextFrame(...selectors: string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  });
}

/** Selects an element in the row with `data-row="id"`; nothing without an id. */
export function inRow(id: string | undefined, selector: string): string {
  return id === undefined ? ':not(*)' : `[data-row="${CSS.escape(id)}"] ${selector}`;
}

/** The item to focus when `id` is deleted from a list: the next one, after the last one the previous. */
export function neighbourOf(ids: readonly string[], id: string): string | undefined {
  const index = ids.indexOf(id);
  return ids[index + 1] ?? ids[index - 1];
}
