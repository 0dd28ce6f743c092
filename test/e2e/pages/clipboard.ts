import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from 'playwright/test';

/** Runs a function that copies and pastes while no other test does: apps on one display share the clipboard. */
export async function withClipboard<Result>(run: () => Promise<Result>): Promise<Result> {
  const display = (process.env['DISPLAY'] ?? '').replace(/\W/g, '-');
  const lock = path.join(tmpdir(), `leitbild-test-clipboard${display}`);
  while (!(await taken(lock))) await new Promise((done) => setTimeout(done, 50));
  try {
    return await run();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Tries to create the lock file. It contains the id of its process; the lock of a process that has ended is removed. */
async function taken(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
    return false;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Puts text and HTML on the clipboard, as another program does. */
export async function copy(app: ElectronApplication, content: { text?: string; html?: string }): Promise<void> {
  await app.evaluate(({ clipboard }, data) => {
    // The types know the page's clipboard by the same name.
    (clipboard as unknown as { write: (data: object) => void }).write(data);
  }, content);
}
