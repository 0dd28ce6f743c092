import type { Language } from '../../workshop/language';
import { announce, type Answers } from '../ipc';
import type { Spelling } from '../spelling/spelling';
import { mainTexts } from '../texts';
import { askToOpen } from './ask-to-open';

type SpellingAnswers = Pick<Answers, Extract<keyof Answers, `spelling.${string}`>>;

/** Spelling, with the system's checker or with a dictionary that a person has chosen. */
export function spellingAnswers(spelling: Spelling, language: () => Language): SpellingAnswers {
  return {
    'spelling.get': () => spelling.state(),
    'spelling.choose': async (_, sender) => {
      const text = mainTexts[language()].dialogs;
      const file = await askToOpen(sender, {
        title: text.dictionaryTitle,
        filters: [{ name: text.dictionaries, extensions: ['dic', 'aff'] }],
      });
      const isTaken = file !== null && (await spelling.take(file));
      const state = await spelling.state();
      if (isTaken) announce('spelling.changed', state);
      return { refused: file !== null && !isTaken, state };
    },
    'spelling.remove': async () => {
      await spelling.remove();
      const state = await spelling.state();
      announce('spelling.changed', state);
      return state;
    },
    'spelling.check': ({ words }) => spelling.misspelt(words),
  };
}
