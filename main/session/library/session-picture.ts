import path from 'node:path';
import type { Library } from './library';

const assetName = /^[0-9a-f]{64}\.(jpg|png)$/;

/** The file of a picture of a session: one of its assets, or its small picture for the start screen. Null for every other name. */
export function sessionPicture(library: Library, key: string, name: string): Promise<string | null> {
  const inFolder = name === 'picture.png' ? name : assetName.test(name) ? path.join('assets', name) : null;
  if (inFolder === null) return Promise.resolve(null);
  return library.folderOf(key).then(
    (folder) => path.join(folder, inFolder),
    () => null,
  );
}
