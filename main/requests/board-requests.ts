import path from 'node:path';
import type { Language } from '../../workshop/language';
import { stepNames } from '../../workshop/step';
import { fileName } from '../export/file-name';
import type { Library } from '../session/library/library';
import { mainTexts } from '../texts';
import type { ChosenFiles } from './chosen-files';
import type { ExportJobs } from './export-jobs';
import type { Host } from './host';
import type { HandlersOf } from './request-handlers';

/** Extensions of files that can be imported to the board. */
const endings = ['canvas', 'excalidraw', 'csv', 'tsv', 'txt', 'md', 'png', 'jpg', 'jpeg', 'webp', 'gif', 'svg'];

/** Export and import of the vision board. */
export function boardRequests(
  library: Library,
  language: () => Language,
  jobs: ExportJobs,
  files: ChosenFiles,
  { dialogs, printer }: Host,
): HandlersOf<'board'> {
  return {
    'board.export': async ({ key, part, content }, client) => {
      const store = library.get(key);
      const { workshop } = store.session;
      const text = mainTexts[language()].dialogs;
      const { format } = content;
      const file = await dialogs.chooseSavePath(client, {
        defaultPath: fileName([workshop.title, stepNames['vision-board'][workshop.language], part], format),
        filters: [{ name: text.boardFormats[format], extensions: [format] }],
      });
      if (file === null) return null;
      return jobs.run(async ({ signal, wrote }) => {
        // Loaded on demand: most runs export no board.
        const { writeBoard } = await import('../export/board/write-board');
        const { session } = store;
        const readAsset = (asset: string) => store.readAsset(asset);
        const picturesFolder = text.picturesOf.replace('{{name}}', path.parse(file).name);
        await writeBoard(file, content, {
          session,
          part,
          readAsset,
          system: language(),
          picturesFolder,
          print: (page) => printer.toPdf(page, signal),
        });
        wrote(file);
      });
    },
    'board.openFile': async (_, client) => {
      const text = mainTexts[language()].dialogs;
      const file = await dialogs.chooseFile(client, {
        title: text.boardTitle,
        filters: [{ name: text.boardFiles, extensions: endings }],
      });
      return file === null ? null : files.choose(client, file);
    },
  };
}
