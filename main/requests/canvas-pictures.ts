import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { maxPictureBytes, readImageInfo } from '../../workshop/image-info';

/** Number of parent folders that are searched for the root of a canvas's vault. */
const maxParentFolders = 12;

/** The path of a picture that a canvas names, in its own folder or its vault; null when there is none. */
export async function pictureBeside(canvas: string, name: string): Promise<string | null> {
  const folder = await realpath(path.dirname(canvas));
  for (const base of new Set([folder, await vaultOf(folder)])) {
    const picture = await pictureAt(base, name);
    if (picture !== null) return picture;
  }
  return null;
}

/** Obsidian's paths start at the root of the vault, which contains `.obsidian`; those of other programs at the canvas's folder. */
async function vaultOf(folder: string): Promise<string> {
  let candidate = folder;
  for (let up = 0; up < maxParentFolders; up += 1) {
    const isVault = await stat(path.join(candidate, '.obsidian')).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (isVault) return candidate;
    candidate = path.dirname(candidate);
  }
  return folder;
}

/** The path of a picture below a folder; null for everything else, and for names or links that lead out of the folder. */
async function pictureAt(base: string, name: string): Promise<string | null> {
  try {
    const file = await realpath(path.resolve(base, name));
    if (!file.startsWith(base.endsWith(path.sep) ? base : base + path.sep)) return null;
    const { size } = await stat(file);
    if (size > maxPictureBytes.bytes || !(await looksLikePicture(file))) return null;
    return file;
  } catch {
    return null;
  }
}

/** Checks the content and not the name: only pictures are sent to a window because a canvas names them. */
async function looksLikePicture(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const head = new Uint8Array(65_536);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    const start = head.subarray(0, bytesRead);
    if (readImageInfo(start)) return true;
    // The dimensions of a JPEG may follow a long preview.
    if (start[0] === 0xff && start[1] === 0xd8) return true;
    const text = new TextDecoder().decode(start.subarray(0, 1000)).trimStart();
    return text.startsWith('<svg') || (text.startsWith('<?xml') && text.includes('<svg'));
  } finally {
    await handle.close();
  }
}
