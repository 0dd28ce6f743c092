import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sansFontStyle } from '../html/fonts';
import { pageName, type PageFiles } from './page-files';
import type { PrintJob } from './pdf';

/** Writes a page for a hidden window to a folder, which is created. */
export async function writePage(
  folder: string,
  { html, pictures, footer, isPoster = false }: PrintJob,
): Promise<PageFiles> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, pageName), html);
  for (const [name, bytes] of pictures) await writeFile(path.join(folder, name), bytes);
  return { folder, footer: `<style>${sansFontStyle}</style>${footer}`, isPoster };
}
