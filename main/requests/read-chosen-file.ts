import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenFile } from '../../preload/contract';
import { maxFileBytes } from '../../workshop/max-file-bytes';
import { saveProblem } from '../session/save-problem';

/** Reads a file that a person has chosen, unless it is too large. */
export async function readChosenFile(file: string): Promise<ChosenFile> {
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > maxFileBytes) return { status: 'refused', name, reason: 'size' };
    return { status: 'ok', name, bytes: await readFile(file), pictures: [] };
  } catch (error) {
    return { status: 'refused', name, reason: saveProblem(error) };
  }
}
