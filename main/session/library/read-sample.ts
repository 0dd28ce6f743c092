import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../../workshop/language';
import { parseSession } from '../../../workshop/parse-session';
import type { SessionDocument } from '../../../workshop/session-schema';

/** The sample workshop that ships in the program's folder, and its own folder. Throws when it cannot be read. */
export async function readSample(
  programFolder: string,
  language: Language,
): Promise<{ session: SessionDocument; folder: string }> {
  const folder = path.join(programFolder, 'assets/samples', language);
  const { schemaVersion, session }: { schemaVersion: number; session: unknown } = JSON.parse(
    await readFile(path.join(folder, 'session.json'), 'utf8'),
  );
  const result = parseSession(schemaVersion, session);
  if (result.status !== 'ok') throw new Error(`The sample workshop is ${result.status}`);
  return { session: result.session, folder };
}
