import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { exportDocument } from '../../main/export/export-document';
import { readEnvelope, writeEnvelope } from '../../main/session/storage/envelope';
import { openSession } from '../../main/session/open-session';
import type { SessionStore } from '../../main/session/session-store';
import { environment, stored, temporaryFolder, titlePatch, withSchemaVersion } from '../../main/session/testing/sessions';
import type { DocumentAddition, DocumentKind } from '../../workshop/document-definitions/document-registry';
import { schemaVersion } from '../../workshop/migrations/migrate';

const everything: DocumentAddition[] = ['faq', 'comments', 'resolved', 'promises'];

/** A folder with a `session.json` of schema version 3, and its bytes. */
function folderOfVersion3() {
  const fixture = readFileSync(join(import.meta.dirname, '../fixtures/sessions/0003.json'), 'utf8');
  const { session } = JSON.parse(fixture) as { session: never };
  const file = withSchemaVersion(writeEnvelope(stored(session)), 3);
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'session.json'), file);
  return { folder, file };
}

async function open(folder: string): Promise<SessionStore> {
  const result = await openSession(folder, false, environment(), () => {});
  if (result.status !== 'open') throw new Error(result.status);
  return result.store;
}

async function exported({ session }: SessionStore, kind: DocumentKind, additions: DocumentAddition[]) {
  const files = await exportDocument({
    session,
    kind,
    additions,
    formats: ['md', 'txt'],
    now: '2026-11-12T16:00:00.000Z',
    readAsset: () => Promise.reject(new Error('no pictures')),
    print: () => Promise.reject(new Error('not printed')),
    svgToPng: () => Promise.reject(new Error('not drawn')),
    drawBoard: () => Promise.reject(new Error('not drawn')),
  });
  return Array.from(files)
    .filter(([name]) => !name.includes('/'))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
}

test('a saved session of version 3 opens, is migrated, and exports the same documents', async () => {
  const { folder, file } = folderOfVersion3();
  const store = await open(folder);
  const [markdown, text] = await exported(store, 'press-release', everything);
  await expect(markdown).toMatchFileSnapshot('documents/press-release-reviewed.md');
  await expect(text).toMatchFileSnapshot('documents/press-release-reviewed.txt');
  const [roadmap] = await exported(store, 'roadmap', []);
  await expect(roadmap).toMatchFileSnapshot('documents/roadmap-reviewed.md');

  store.apply(store.revision, [titlePatch('Danach geändert')]);
  await store.close();
  const saved = readEnvelope(readFileSync(join(folder, 'session.json')));
  expect(saved).toMatchObject({ stored: { schemaVersion, session: { workshop: { title: 'Danach geändert' } } } });
  // The file of version 3 is kept unchanged as a snapshot.
  const history = readdirSync(join(folder, 'history'));
  const kept = history.map((name) => gunzipSync(readFileSync(join(folder, 'history', name))));
  expect(kept.some((bytes) => bytes.equals(file))).toBe(true);
  const again = await open(folder);
  expect(again.session.workshop.title).toBe('Danach geändert');
  await again.close();
});
