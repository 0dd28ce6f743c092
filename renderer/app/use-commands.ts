import { useEffect } from 'react';
import { on } from '../bridge';
import { openDialog } from '../shell/navigation';
import { useWindowState } from '../shell/window-state';
import { runMenuCommand } from './commands';
import { shortcutFor } from './shortcut';

/** Listens to the native menu and to the keyboard. */
export function useCommands(): void {
  useEffect(() => on('menu.chosen', ({ command }) => void runMenuCommand(command)), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const shortcut = shortcutFor(event);
      if (shortcut === null || (useWindowState.getState().dialog !== null && shortcut !== 'palette')) return;
      event.preventDefault();
      if (shortcut === 'palette') openDialog('palette');
      else void runMenuCommand(shortcut);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
