import { Menu, type WebContents } from 'electron';
import type { Spelling } from '../spelling/spelling';

/** Shows suggestions in a context menu of a misspelt word. */
export function offerCorrections(contents: WebContents, spelling: Spelling): void {
  contents.on('context-menu', (_, { misspelledWord, dictionarySuggestions, isEditable }) => {
    if (misspelledWord === '' || !isEditable) return;
    void (async () => {
      const own = await spelling.suggestions(misspelledWord);
      const words = own.length > 0 ? own : dictionarySuggestions;
      if (words.length === 0 || contents.isDestroyed()) return;
      const items = words.map((label) => ({ label, click: () => contents.replaceMisspelling(label) }));
      Menu.buildFromTemplate(items).popup();
    })();
  });
}
