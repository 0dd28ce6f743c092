/**
 * Moves the focus to a button of a row, the first of those named that can be pressed, a frame later: by then the row stands where it
 * was put. Without a row, to the button that adds one.
 */
export function focusRow(list: 'agenda' | 'participants', id: string | undefined, ...tools: string[]): void {
  requestAnimationFrame(() => {
    const root = document.querySelector(`[data-list="${list}"]`);
    const row = id === undefined ? null : root?.querySelector(`[data-row="${CSS.escape(id)}"]`);
    const buttons = tools.map((tool) => row?.querySelector<HTMLElement>(`[data-tool="${tool}"]:not(:disabled)`));
    (buttons.find(Boolean) ?? root?.querySelector<HTMLElement>('[data-adds] button'))?.focus();
  });
}
