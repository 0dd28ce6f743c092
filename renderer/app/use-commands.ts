import { useEffect } from 'react';
import { on } from '../bridge';
import { commandForKey, isPlainKey } from '../shell/command';
import { useWindowState } from '../shell/window-state';
import { appCommands } from './app-commands';
import { runCommand } from './run-command';

/** Runs commands of the native menu and the keyboard. */
export function useCommands(): void {
  useEffect(() => on('menu.chosen', ({ command }) => runCommand(command)), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const found = commandForKey(appCommands, event, undefined);
      if (!found || (isPlainKey(found.keys) && isTextField(event.target))) return;
      if ((isPlainKey(found.keys) || found.command.leavesScreen) && isInOverlay(event.target)) return;
      const { dialog } = useWindowState.getState();
      // In quick capture, the key of another kind changes what is captured.
      const changesCapture = dialog?.startsWith('capture:') && found.command.id.startsWith('capture:');
      if (dialog !== null && found.command.id !== 'palette' && !changesCapture) return;
      event.preventDefault();
      void found.command.run(undefined, found.keys);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Whether the key was pressed in a dialog or popover. Changing the step would close it. */
function isInOverlay(target: EventTarget | null): boolean {
  // React Aria sets `data-trigger` on popovers.
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [data-trigger]') !== null;
}
