import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from 'playwright/test';

const lock = path.join(tmpdir(), 'leitbild-test-clipboard');

/** Milliseconds after which a test that holds the clipboard must have died. */
const longest = 30_000;

/** Runs what copies and pastes while no other test does: apps on one display share one clipboard. */
export async function withClipboard<Result>(run: () => Promise<Result>): Promise<Result> {
  while (!(await taken())) await new Promise((done) => setTimeout(done, 50));
  try {
    return await run();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function taken(): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const since = await stat(lock).then(({ mtimeMs }) => mtimeMs, Date.now);
    if (Date.now() - since > longest) await rm(lock, { recursive: true, force: true });
    return false;
  }
}

/** Puts text and HTML on the clipboard, as another program does. */
export async function copy(app: ElectronApplication, content: { text?: string; html?: string }): Promise<void> {
  await app.evaluate(({ clipboard }, data) => {
    // The types know the page's clipboard by the same name.
    (clipboard as unknown as { write: (data: object) => void }).write(data);
  }, content);
}
