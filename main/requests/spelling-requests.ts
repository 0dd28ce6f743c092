import type { Language } from '../../workshop/language';
import type { Spelling } from '../spelling/spelling';
import { mainTexts } from '../texts';
import type { ConnectedClients } from './connected-clients';
import type { Dialogs } from './host';
import type { HandlersOf } from './request-handlers';

/** Spelling, with the system's checker or with a dictionary that the person has chosen. */
export function spellingRequests(
  spelling: Spelling,
  language: () => Language,
  clients: ConnectedClients,
  dialogs: Dialogs,
): HandlersOf<'spelling'> {
  return {
    'spelling.get': () => spelling.state(),
    'spelling.choose': async (_, client) => {
      const text = mainTexts[language()].dialogs;
      const file = await dialogs.chooseFile(client, {
        title: text.dictionaryTitle,
        filters: [{ name: text.dictionaries, extensions: ['dic', 'aff'] }],
      });
      const isInstalled = file !== null && (await spelling.install(file));
      const state = await spelling.state();
      if (isInstalled) clients.broadcast('spelling.changed', state);
      return { refused: file !== null && !isInstalled, state };
    },
    'spelling.remove': async () => {
      await spelling.remove();
      const state = await spelling.state();
      clients.broadcast('spelling.changed', state);
      return state;
    },
    'spelling.check': ({ words }) => spelling.misspelt(words),
  };
}
