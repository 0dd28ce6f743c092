import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenFile, OpenedFile } from '../../preload/contract';
import { maxFileBytes } from '../../workshop/max-file-bytes';
import { newId } from '../../workshop/new-id';
import { saveProblem } from '../session/save-problem';
import { pictureBeside } from './canvas-pictures';
import type { Client } from './client';
import { readPictureNames } from './read-picture-names';

/** A file that a client may read. */
interface KnownFile {
  path: string;
  size: number;
  modified: number;
  /** The pictures that a canvas names, from when it was chosen on. */
  pictures: Promise<ReadonlySet<string>>;
}

/** Longest slice of a file that is sent in a message, in bytes. Copying fifty megabytes at once blocks main for half a second. */
const sliceBytes = 4_000_000;

/**
 * The files that people have chosen at their windows. A window reads them slice by slice, under an id: it never names a path. Of the
 * pictures beside a canvas it can read those that the canvas names.
 */
export class ChosenFiles {
  readonly #files = new WeakMap<Client, Map<string, KnownFile>>();

  /** Lets a client read a file, unless it is too large. */
  async choose(client: Client, file: string): Promise<ChosenFile> {
    const name = path.basename(file);
    try {
      const { size } = await stat(file);
      if (size > maxFileBytes) return { status: 'refused', name, reason: 'size' };
      return { status: 'ok', name, ...(await this.#add(client, file)) };
    } catch (error) {
      return { status: 'refused', name, reason: saveProblem(error) };
    }
  }

  /** Lets a client read a picture that a canvas names, in its own folder or vault. Null when there is none. */
  async choosePicture(client: Client, id: string, name: string): Promise<OpenedFile | null> {
    const canvas = this.#get(client, id);
    const picture = (await canvas.pictures).has(name) ? await pictureBeside(canvas.path, name) : null;
    return picture === null ? null : this.#add(client, picture).catch(() => null);
  }

  /** The next bytes of a file. Throws when it cannot be read or has changed since it was chosen. */
  async read(client: Client, id: string, offset: number): Promise<Uint8Array> {
    const known = this.#get(client, id);
    const handle = await open(known.path);
    try {
      const { size, mtimeMs } = await handle.stat();
      if (size !== known.size || mtimeMs !== known.modified) throw new Error('The file has changed');
      const slice = new Uint8Array(Math.max(0, Math.min(sliceBytes, size - offset)));
      const { bytesRead } = await handle.read(slice, 0, slice.length, offset);
      return slice.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }

  async #add(client: Client, file: string): Promise<OpenedFile> {
    // Opened, not only looked up: whether it may be read shows at once.
    const handle = await open(file);
    const { size, mtimeMs } = await handle.stat();
    await handle.close();
    const id = newId();
    const isCanvas = /\.canvas$/i.test(file);
    const pictures = isCanvas ? readPictureNames(file, size).catch(() => []) : Promise.resolve([]);
    const known = { path: file, size, modified: mtimeMs, pictures: pictures.then((names) => new Set(names)) };
    const files = this.#files.get(client) ?? new Map<string, KnownFile>();
    this.#files.set(client, files.set(id, known));
    return { file: id, size };
  }

  #get(client: Client, id: string): KnownFile {
    const known = this.#files.get(client)?.get(id);
    if (!known) throw new Error('Not a chosen file');
    return known;
  }
}
