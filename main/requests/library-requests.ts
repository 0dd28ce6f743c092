import path from 'node:path';
import type { Language } from '../../workshop/language';
import { LockedError, type Library } from '../session/library/library';
import { readSample } from '../session/library/read-sample';
import type { Drafts } from '../session/storage/drafts';
import { mainTexts } from '../texts';
import type { ConnectedClients } from './connected-clients';
import type { Host } from './host';
import type { HandlersOf } from './request-handlers';

/** The start screen's requests. */
export function libraryRequests(
  library: Library,
  language: () => Language,
  clients: ConnectedClients,
  drafts: Drafts,
  { dialogs, folder: programFolder, origin, showInFolder }: Host,
): HandlersOf<'library'> {
  const changed = <Value>(value: Value): Value => {
    clients.broadcast('library.changed', null);
    return value;
  };
  return {
    'library.list': async () =>
      (await library.list()).map(({ pictureAt, ...entry }) => ({
        ...entry,
        picture:
          pictureAt === null
            ? null
            : `${origin}/session/${encodeURIComponent(entry.key)}/picture.png?at=${Math.round(pictureAt)}`,
      })),
    'library.create': async (input) => changed({ key: await library.create(input) }),
    'library.createSample': async ({ language: sample }) => {
      const { session, folder } = await readSample(programFolder, sample);
      return changed({ key: await library.createSample(session, folder) });
    },
    'library.duplicate': async ({ key }) => changed({ key: await library.duplicate(key) }),
    'library.rename': async ({ key, title }) => changed(await library.rename(key, title)),
    'library.trash': async ({ key }, client) => {
      if (clients.isOpenElsewhere(client, key)) throw new LockedError('Open in another window');
      return changed(await library.trash(key));
    },
    'library.restore': async ({ key }) => changed({ key: await library.restore(key) }),
    'library.importFile': async (_, client) => {
      const text = mainTexts[language()].dialogs;
      const file = await dialogs.chooseFile(client, {
        title: text.importTitle,
        // A session's folder that was zipped by hand is imported, too.
        filters: [{ name: text.leitbildFiles, extensions: ['leitbild', 'zip'] }],
      });
      return file === null ? null : changed(await library.importFile(file));
    },
    'library.drafts': () => drafts.read(),
    'library.setDrafts': ({ drafts: texts }) => drafts.change(texts),
    'library.showFolder': async ({ key }) => showInFolder(path.join(await library.folderOf(key), 'session.json')),
  };
}
