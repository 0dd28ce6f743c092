import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { readEnvelope, writeEnvelope } from '../../main/session/storage/envelope';
import { schemaVersion } from '../../workshop/migrations/migrate';
import { emptySession } from '../fixtures/example-session';
import { expect, test } from './leitbild';

/** The file of a workshop with this many notes, about 340 bytes each. */
function fileOf(count: number): Uint8Array {
  const session = emptySession();
  const note = { type: 'note', order: 'a0', width: 200, height: 200, colour: 'yellow', author: null } as const;
  const plain = { locked: false, group: null, hidden: false, sentOn: {} };
  const elements = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `note-${index}`,
      {
        ...note,
        ...plain,
        x: (index % 300) * 210,
        y: Math.floor(index / 300) * 210,
        text: `${'Wort '.repeat(30)}${index}`,
      },
    ]),
  );
  session.workshop.title = 'Riesig';
  Object.assign(session.steps['vision-board'], { elements });
  const savedAt = '2027-03-31T09:00:00.000Z';
  return writeEnvelope({ session, revision: 1, savedAt, appVersion: '0.1.0', schemaVersion });
}

/** Records the longest time for which main handles no events, in milliseconds. */
async function recordGaps(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(() => {
    const state = globalThis as typeof globalThis & { longestGap?: number };
    state.longestGap = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      state.longestGap = Math.max(state.longestGap ?? 0, now - last - 5);
      last = now;
    }, 5);
  });
  return () => app.evaluate(() => (globalThis as typeof globalThis & { longestGap?: number }).longestGap ?? 0);
}

test('opening a workshop of 34 megabytes holds main for less time than reading its file takes', async ({
  leitbild,
}) => {
  await leitbild.app.close();
  const folder = path.join(leitbild.library, 'Riesig');
  await mkdir(folder, { recursive: true });
  const file = fileOf(100_000);
  await writeFile(path.join(folder, 'session.json'), file);
  const readingBegun = performance.now();
  expect(readEnvelope(file).status).toBe('ok');
  const reading = performance.now() - readingBegun;

  const page = await leitbild.start();
  await expect(page.getByRole('button', { name: 'Öffnen: Riesig' })).toBeVisible();
  const longestGap = await recordGaps(leitbild.app);
  await page.getByRole('button', { name: 'Öffnen: Riesig' }).click();
  await page.getByRole('navigation', { name: 'Schritte' }).waitFor();
  expect(await longestGap()).toBeLessThan(reading);
});
