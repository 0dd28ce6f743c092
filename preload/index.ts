import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { LeitbildBridge, SpellingState } from './contract';
import { eventNames, requestNames } from './names';

const known = new Set<string>(eventNames);

const bridge = {
  request: Object.fromEntries(
    requestNames.map((name) => [name, (input: unknown): Promise<unknown> => ipcRenderer.invoke(name, input)]),
  ),
  on(name: string, listener: (event: unknown) => void) {
    if (!known.has(name)) throw new Error(`Unknown event ${name}`);
    const forward = (_: unknown, event: unknown) => listener(event);
    ipcRenderer.on(name, forward);
    return () => ipcRenderer.off(name, forward);
  },
} as unknown as LeitbildBridge;

// Chromium's own checker would download its dictionaries: main checks the words with the installed one.
// The provider is set from the start, because a check without a reply blocks all later ones.
let hasDictionary = false;
ipcRenderer.on('spelling.changed', (_, { kind }: SpellingState) => {
  hasDictionary = kind === 'dictionary';
});
if (process.platform !== 'darwin') {
  webFrame.setSpellCheckProvider(navigator.language, {
    spellCheck(words, answer) {
      const none = (): void => answer([]);
      if (hasDictionary)
        void ipcRenderer.invoke('spelling.check', { words }).then((wrong: string[]) => answer(wrong), none);
      else none();
    },
  });
}

contextBridge.exposeInMainWorld('leitbild', bridge);
