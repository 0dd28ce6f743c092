import type { MenuCommand } from '../../preload/contract';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'target'>;

const withCommand: Record<string, MenuCommand | 'palette'> = {
  n: 'new',
  o: 'import',
  e: 'export',
  k: 'palette',
  p: 'print',
  y: 'redo',
};

/** What a key press means in the whole window, or null. Plain keys mean nothing while somebody is typing. */
export function shortcutFor(event: Pressed): MenuCommand | 'palette' | null {
  const key = event.key.toLowerCase();
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.altKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return event.shiftKey ? null : (withCommand[key] ?? null);
  }
  if (event.altKey || command) return null;
  if (key === 'f1') return 'guide';
  if (key === 'f2') return 'emptyChair';
  if (isTyping(event.target) || isInFront(event.target)) return null;
  if (key === '?') return 'shortcuts';
  return /^[1-5]$/.test(key) ? (`step${key}` as MenuCommand) : null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Whether something was pressed in a dialog, a menu or a list that lies over the step: leaving the step would take it away. */
function isInFront(target: EventTarget | null): boolean {
  // React Aria puts `data-trigger` on what pops up.
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [data-trigger]') !== null;
}
