/**
 * Takes the focus from a row of a list that is about to go: to the same control of the row beside it, or, where it was the only one,
 * to the first button around the list.
 */
export function focusNeighbour(pressed: Element, control: string): void {
  const row = pressed.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const around = row?.closest('section, [role="tabpanel"]')?.querySelectorAll('button') ?? [];
  const target = beside?.querySelector<HTMLElement>(control) ?? [...around].find((button) => !button.closest('li'));
  target?.focus();
}
