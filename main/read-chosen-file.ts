import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OpenedFile } from '../preload/contract';
import { largestFile } from '../workshop/largest-file';
import { saveProblem } from './session/save-problem';

/** Reads a file that a person has chosen, unless it is too large. */
export async function readChosenFile(file: string): Promise<OpenedFile> {
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > largestFile) return { status: 'refused', name, reason: 'size' };
    return { status: 'ok', name, bytes: await readFile(file), pictures: [] };
  } catch (error) {
    return { status: 'refused', name, reason: saveProblem(error) };
  }
}
