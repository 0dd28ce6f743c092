// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, setUp } from './setup/setup.mjs';

setUp();
const [{ build }, { electronRuntime }, { ensureDisplay }] = await Promise.all([
  import('./setup/build.mjs'),
  import('./setup/electron-runtime.mjs'),
  import('./setup/display.mjs'),
]);
const { executable } = electronRuntime();
await build();
await ensureDisplay();

// A temporary profile: the export must work while the app is open, and leave no files.
const profile = mkdtempSync(path.join(tmpdir(), 'leitbild-export-'));
const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const args = [...sandbox, root, `--user-data-dir=${profile}`, '--export', ...process.argv.slice(2)];
// Chromium writes its own messages to standard error; only those of the export are shown.
const electron = spawn(executable, args, { stdio: ['ignore', 'inherit', 'pipe'] });
electron.stderr.on('data', (chunk) => {
  for (const line of String(chunk).split('\n')) if (line.startsWith('export:')) process.stderr.write(`${line}\n`);
});
electron.once('close', (code) => {
  rmSync(profile, { recursive: true, force: true });
  process.exit(code ?? 1);
});
