import type { Language } from '../../workshop/language';
import type { RequestHandlers } from '../ipc-adapter';
import { readChosenFile } from '../read-chosen-file';
import { mainTexts } from '../texts';
import { chooseFile } from './choose-file';

/** Files with the text of a press release, by their endings. */
const endings = ['docx', 'md', 'markdown', 'html', 'htm', 'txt'];

/** The press release coming in from other programs. */
export function pressReleaseRequests(language: () => Language): Pick<RequestHandlers, 'pressRelease.openFile'> {
  return {
    'pressRelease.openFile': async (_, sender) => {
      const text = mainTexts[language()].dialogs;
      const file = await chooseFile(sender, {
        title: text.pressReleaseTitle,
        filters: [{ name: text.textFiles, extensions: endings }],
      });
      return file === null ? null : readChosenFile(file);
    },
  };
}
