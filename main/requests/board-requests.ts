import path from 'node:path';
import type { Language } from '../../workshop/language';
import { stepNames } from '../../workshop/step';
import { fileName } from '../export/file-name';
import { isOpenElsewhere } from '../export/owner-files';
import { FileInUseError, placeFiles, writeComplete } from '../export/place-files';
import type { ExportRunner } from '../export/process/export-runner';
import type { Library } from '../session/library/library';
import { mainTexts } from '../texts';
import type { ChosenFiles } from './chosen-files';
import { sourceOf } from './document-requests';
import type { ExportFolders } from './export-folders';
import type { ExportJobs } from './export-jobs';
import type { Host } from './host';
import type { HandlersOf } from './request-handlers';

/** Extensions of files that can be imported to the board. */
const endings = ['canvas', 'excalidraw', 'csv', 'tsv', 'txt', 'md', 'png', 'jpg', 'jpeg', 'webp', 'gif', 'svg'];

/** Export and import of the vision board. */
export function boardRequests(
  library: Library,
  language: () => Language,
  { jobs, runner, folders }: { jobs: ExportJobs; runner: ExportRunner; folders: ExportFolders },
  files: ChosenFiles,
  { dialogs }: Host,
): HandlersOf<'board'> {
  return {
    'board.export': async ({ key, part, content }, client) => {
      const store = library.get(key);
      const { workshop, header } = store.session;
      const text = mainTexts[language()].dialogs;
      const { format } = content;
      const name = fileName([workshop.title, stepNames['vision-board'][workshop.language], part], format);
      const proposed = await folders.proposed(header.id);
      const file = await dialogs.chooseSavePath(client, {
        defaultPath: proposed === undefined ? name : path.join(proposed, name),
        filters: [{ name: text.boardFormats[format], extensions: [format] }],
      });
      if (file === null) return null;
      const folder = path.dirname(file);
      await folders.remember(header.id, folder);
      return jobs.run(async ({ signal, wrote }) => {
        if (await isOpenElsewhere(file)) throw new FileInUseError(file, null);
        if (content.format === 'png') await writeComplete(file, content.bytes);
        else {
          const picturesFolder = text.picturesOf.replace('{{name}}', () => path.parse(file).name);
          const order = { content, name: path.basename(file), part, system: language(), picturesFolder };
          const task = { kind: 'board' as const, ...order, now: new Date().toISOString() };
          await runner.run<'board', unknown>(task, sourceOf(store), { signal }, (names, made) =>
            placeFiles({ from: made, to: folder, names, mayReplace: true, signal }),
          );
        }
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
