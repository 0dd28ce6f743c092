import { useEffect } from 'react';
import { create } from 'zustand';
import type { Command } from './command';

const useOffered = create<{ commands: readonly Command[] }>(() => ({ commands: [] }));

/**
 * Offers commands in the palette for as long as the component is mounted. `commands` and `context` must be the same objects in each
 * render. One list at a time: that of the step on screen.
 */
export function useStepCommands<Context>(commands: readonly Command<Context>[], context: Context): void {
  useEffect(() => {
    const bound = commands.map((command): Command => ({
      id: command.id,
      label: command.label,
      ...(command.keys ? { keys: command.keys } : {}),
      ...(command.keywords ? { keywords: command.keywords } : {}),
      isEnabled: () => command.isEnabled?.(context) ?? true,
      run: () => command.run(context),
    }));
    useOffered.setState({ commands: bound });
    return () => useOffered.setState(({ commands: offered }) => (offered === bound ? { commands: [] } : {}));
  }, [commands, context]);
}

/** The commands of the step on screen that are enabled now. */
export function stepCommands(): readonly Command[] {
  return useOffered.getState().commands.filter(({ isEnabled }) => isEnabled?.(undefined) ?? true);
}
