import type { Language } from '../../workshop/language';
import type { Answers } from '../ipc';
import { readChosenFile } from '../read-chosen-file';
import { mainTexts } from '../texts';
import { askToOpen } from './ask-to-open';

/** Files with the text of a press release, by their endings. */
const endings = ['docx', 'md', 'markdown', 'html', 'htm', 'txt'];

/** The press release coming in from other programs. */
export function pressReleaseAnswers(language: () => Language): Pick<Answers, 'pressRelease.openFile'> {
  return {
    'pressRelease.openFile': async (_, sender) => {
      const text = mainTexts[language()].dialogs;
      const file = await askToOpen(sender, {
        title: text.pressReleaseTitle,
        filters: [{ name: text.textFiles, extensions: endings }],
      });
      return file === null ? null : readChosenFile(file);
    },
  };
}
