import path from 'node:path';
import type { Language } from '../../workshop/language';
import { stepNames } from '../../workshop/step';
import { fileName } from '../export/file-name';
import { isOpenElsewhere } from '../export/owner-files';
import { FileInUseError, placeFiles } from '../export/place-files';
import type { ExportRunner } from '../export/process/export-runner';
import type { Library } from '../session/library/library';
import { mainTexts } from '../texts';
import { sourceOf } from './document-requests';
import type { ExportFolders } from './export-folders';
import type { ExportJobs } from './export-jobs';
import type { Host } from './host';
import type { HandlersOf } from './request-handlers';

/** Export of the roadmap as a table or a calendar. */
export function roadmapRequests(
  library: Library,
  language: () => Language,
  { jobs, runner, folders }: { jobs: ExportJobs; runner: ExportRunner; folders: ExportFolders },
  { dialogs, systemLanguage }: Host,
): HandlersOf<'roadmap'> {
  return {
    'roadmap.export': async ({ key, format }, client) => {
      const store = library.get(key);
      const { workshop, header } = store.session;
      const text = mainTexts[language()].dialogs;
      const proposed = await folders.proposed(header.id);
      const file = await dialogs.chooseSavePath(client, {
        defaultPath: path.join(
          proposed ?? '',
          fileName([workshop.title, stepNames.roadmap[workshop.language]], format),
        ),
        filters: [{ name: text.roadmapFormats[format], extensions: [format] }],
      });
      if (file === null) return null;
      const folder = path.dirname(file);
      await folders.remember(header.id, folder);
      return jobs.run(async ({ signal, wrote }) => {
        if (await isOpenElsewhere(file)) throw new FileInUseError(file, null);
        const files = [{ name: path.basename(file), format }];
        const task = { kind: 'roadmap' as const, files, system: systemLanguage(), now: new Date().toISOString() };
        await runner.run<'roadmap', unknown>(task, sourceOf(store), { signal }, (names, made) =>
          placeFiles({ from: made, to: folder, names, mayReplace: true, signal }),
        );
        wrote(file);
      });
    },
  };
}
