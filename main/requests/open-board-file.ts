import { open, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenFile } from '../../preload/contract';
import { maxPictureBytes, readImageInfo } from '../../workshop/image-info';
import { picturesOfCanvas } from '../../workshop/vision-board/formats/read-json-canvas';
import { parseJson } from '../../workshop/vision-board/formats/imported-board';
import { readChosenFile } from './read-chosen-file';

/** Maximum number of pictures that are read with a canvas, and of their bytes in total. */
const maxPictures = 300;
const maxTotalBytes = 400_000_000;

/** Number of parent folders that are searched for the root of a canvas's vault. */
const maxParentFolders = 12;

/** Reads a file that a person has chosen. A canvas is read with the pictures that it names in its own folder or vault. */
export async function openBoardFile(file: string): Promise<ChosenFile> {
  const opened = await readChosenFile(file);
  if (opened.status !== 'ok' || !/\.canvas$/i.test(opened.name)) return opened;
  return { ...opened, pictures: await picturesBeside(file, opened.bytes).catch(() => []) };
}

async function picturesBeside(file: string, bytes: Uint8Array): Promise<{ name: string; bytes: Uint8Array }[]> {
  const data = parseJson(new TextDecoder().decode(bytes));
  const names = picturesOfCanvas(data).slice(0, maxPictures);
  if (names.length === 0) return [];
  const folder = await realpath(path.dirname(file));
  const vault = await vaultOf(folder);
  const pictures: { name: string; bytes: Uint8Array }[] = [];
  let total = 0;
  for (const name of names) {
    for (const base of new Set([folder, vault])) {
      const picture = await pictureAt(base, name);
      if (!picture || total + picture.byteLength > maxTotalBytes) continue;
      total += picture.byteLength;
      pictures.push({ name, bytes: picture });
      break;
    }
  }
  return pictures;
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

/** A picture below a folder; null for everything else, and for names or links that lead out of the folder. */
async function pictureAt(base: string, name: string): Promise<Uint8Array | null> {
  try {
    const file = await realpath(path.resolve(base, name));
    if (!file.startsWith(base.endsWith(path.sep) ? base : base + path.sep)) return null;
    const { size } = await stat(file);
    if (size > maxPictureBytes.bytes || !(await looksLikePicture(file))) return null;
    return await readFile(file);
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
