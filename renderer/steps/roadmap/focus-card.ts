/** Moves the focus to an initiative's card, a frame later: by then it is drawn where it now stands. */
export function focusCard(id: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`)?.focus();
  });
}
