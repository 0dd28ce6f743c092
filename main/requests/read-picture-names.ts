import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { picturesOfCanvas } from '../../workshop/vision-board/formats/read-json-canvas';
import { parseJson } from '../../workshop/vision-board/formats/imported-board';

/** Maximum number of pictures that are read with a canvas. */
const maxPictures = 300;

/** Smaller files are parsed here: they take less time than starting a thread. In bytes. */
const smallest = 2_000_000;

/** The worker beside the built program. Tests run the sources, which have none. */
const workerFile = path.join(__dirname, 'picture-names-worker.cjs');

/** The pictures that a canvas names, the first 300. A large canvas is parsed in a thread of its own. */
export async function readPictureNames(file: string, size: number): Promise<string[]> {
  const isSmall = size < smallest || !existsSync(workerFile);
  const names = isSmall ? picturesOfCanvas(parseJson(await readFile(file, 'utf8'))) : await readInThread(file);
  return names.slice(0, maxPictures);
}

async function readInThread(file: string): Promise<string[]> {
  const worker = new Worker(workerFile, { workerData: file });
  try {
    return await new Promise<string[]>((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('The reading thread ended')));
    });
  } finally {
    await worker.terminate();
  }
}
