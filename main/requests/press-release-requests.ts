import type { Language } from '../../workshop/language';
import { mainTexts } from '../texts';
import type { ChosenFiles } from './chosen-files';
import type { Dialogs } from './host';
import type { HandlersOf } from './request-handlers';

/** Extensions of files that can be imported to the press release. */
const endings = ['docx', 'md', 'markdown', 'html', 'htm', 'txt'];

/** Import of the press release. */
export function pressReleaseRequests(
  language: () => Language,
  files: ChosenFiles,
  dialogs: Dialogs,
): HandlersOf<'pressRelease'> {
  return {
    'pressRelease.openFile': async (_, client) => {
      const text = mainTexts[language()].dialogs;
      const file = await dialogs.chooseFile(client, {
        title: text.pressReleaseTitle,
        filters: [{ name: text.textFiles, extensions: endings }],
      });
      return file === null ? null : files.choose(client, file);
    },
  };
}
