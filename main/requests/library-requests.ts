import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import type { Language } from '../../workshop/language';
import { parseSession } from '../../workshop/parse-session';
import type { SessionDocument } from '../../workshop/session-schema';
import { broadcast, type RequestHandlers } from '../ipc-adapter';
import { appOrigin } from '../protocol';
import type { Library } from '../session/library';
import { mainTexts } from '../texts';

type LibraryAnswers = Pick<RequestHandlers, Extract<keyof RequestHandlers, `library.${string}`>>;

/** The start screen's requests. */
export function libraryRequests(library: Library, language: () => Language): LibraryAnswers {
  const changed = <Value>(value: Value): Value => {
    broadcast('library.changed', null);
    return value;
  };
  return {
    'library.list': async () =>
      (await library.list()).map(({ pictureAt, ...entry }) => ({
        ...entry,
        picture:
          pictureAt === null
            ? null
            : `${appOrigin}/session/${encodeURIComponent(entry.key)}/picture.png?at=${Math.round(pictureAt)}`,
      })),
    'library.create': async (input) => changed({ key: await library.create(input) }),
    'library.createSample': async ({ language: sample }) => {
      const { session, folder } = await readSample(sample);
      return changed({ key: await library.createSample(session, folder) });
    },
    'library.duplicate': async ({ key }) => changed({ key: await library.duplicate(key) }),
    'library.rename': async ({ key, title }) => changed(await library.rename(key, title)),
    'library.trash': async ({ key }) => changed(await library.trash(key)),
    'library.restore': async ({ key }) => changed({ key: await library.restore(key) }),
    'library.importFile': async (_, sender) => {
      const text = mainTexts[language()].dialogs;
      const window = BrowserWindow.fromWebContents(sender);
      const options = {
        title: text.importTitle,
        filters: [{ name: text.leitbildFiles, extensions: ['leitbild'] }],
        properties: ['openFile' as const],
      };
      const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      const file = filePaths[0];
      return file === undefined ? null : changed(await library.importFile(file));
    },
    'library.showFolder': async ({ key }) =>
      shell.showItemInFolder(path.join(await library.folderOf(key), 'session.json')),
  };
}

/** The sample workshop as it ships, and its folder. */
export async function readSample(language: Language): Promise<{ session: SessionDocument; folder: string }> {
  const folder = path.join(app.getAppPath(), 'assets/samples', language);
  const { schemaVersion, session }: { schemaVersion: number; session: unknown } = JSON.parse(
    await readFile(path.join(folder, 'session.json'), 'utf8'),
  );
  const result = parseSession(schemaVersion, session);
  if (result.status !== 'ok') throw new Error(`The sample workshop is ${result.status}`);
  return { session: result.session, folder };
}
