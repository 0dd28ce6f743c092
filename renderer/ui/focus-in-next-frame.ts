/** Moves the focus to the first of these that is there, a frame later: by then everything stands where it was put. */
export function focusInNextFrame(...selectors: string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  });
}
