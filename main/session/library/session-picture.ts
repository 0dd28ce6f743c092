import path from 'node:path';
import { parseSnapshotName } from '../storage/snapshot-name';
import type { Library } from './library';

const assetName = /^[0-9a-f]{64}\.(jpg|png)$/;

/**
 * The file of a picture of a session: one of its assets, its small picture for the start screen, or that of an earlier state. Null for
 * every other name.
 */
export function sessionPicture(library: Library, key: string, name: string): Promise<string | null> {
  const inFolder = pathOf(name);
  if (inFolder === null) return Promise.resolve(null);
  return library.folderOf(key).then(
    (folder) => path.join(folder, inFolder),
    () => null,
  );
}

function pathOf(name: string): string | null {
  if (name === 'picture.png') return name;
  if (assetName.test(name)) return path.join('assets', name);
  return name.endsWith('.jpg') && parseSnapshotName(name.replace(/\.jpg$/, '.json.gz'))
    ? path.join('history', name)
    : null;
}
