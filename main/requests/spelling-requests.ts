import type { Language } from '../../workshop/language';
import { broadcast, type RequestHandlers } from '../ipc-adapter';
import type { Spelling } from '../spelling/spelling';
import { mainTexts } from '../texts';
import { chooseFile } from './choose-file';

type SpellingAnswers = Pick<RequestHandlers, Extract<keyof RequestHandlers, `spelling.${string}`>>;

/** Spelling, with the system's checker or with a dictionary that a person has chosen. */
export function spellingRequests(spelling: Spelling, language: () => Language): SpellingAnswers {
  return {
    'spelling.get': () => spelling.state(),
    'spelling.choose': async (_, sender) => {
      const text = mainTexts[language()].dialogs;
      const file = await chooseFile(sender, {
        title: text.dictionaryTitle,
        filters: [{ name: text.dictionaries, extensions: ['dic', 'aff'] }],
      });
      const isTaken = file !== null && (await spelling.take(file));
      const state = await spelling.state();
      if (isTaken) broadcast('spelling.changed', state);
      return { refused: file !== null && !isTaken, state };
    },
    'spelling.remove': async () => {
      await spelling.remove();
      const state = await spelling.state();
      broadcast('spelling.changed', state);
      return state;
    },
    'spelling.check': ({ words }) => spelling.misspelt(words),
  };
}
