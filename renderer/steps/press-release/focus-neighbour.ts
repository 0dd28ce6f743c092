/**
 * Moves the focus from a list row that will be removed: to the same control of a neighbouring row, or to the first button around
 * the list when there is none.
 */
export function focusNeighbour(pressed: Element, control: string): void {
  const row = pressed.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const around = row?.closest('section, [role="tabpanel"]')?.querySelectorAll('button') ?? [];
  const target = beside?.querySelector<HTMLElement>(control) ?? [...around].find((button) => !button.closest('li'));
  target?.focus();
}
