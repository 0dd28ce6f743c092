import type { Language } from '../../workshop/language';
import type { Answers } from '../ipc';
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
      return { refused: file !== null && !isTaken, state: await spelling.state() };
    },
    'spelling.remove': async () => {
      await spelling.remove();
      return spelling.state();
    },
    'spelling.check': ({ words }) => spelling.misspelt(words),
  };
}
