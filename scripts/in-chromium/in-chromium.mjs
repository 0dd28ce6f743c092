// @ts-check
/**
 * Opens the app in the current Chromium of this system, which is years newer than the runtime of the tests: `npm run in-chromium`.
 * Without a display, or with `--test`, it runs the smoke spec there instead.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, setUp } from '../setup/setup.mjs';
import { chromiumPackages } from '../setup/system-packages.mjs';

setUp({ packages: chromiumPackages, withElectron: false });
const { chromiumExecutable, chromiumFlags } = await import('./chromium.mjs');
const executable = chromiumExecutable();
if (!executable) {
  console.error('There is no Chromium here. Please install it; on Debian: sudo apt-get install chromium');
  process.exit(1);
}

const { build, buildInChromium } = await import('../setup/build.mjs');
await build();
await buildInChromium();

const hasDisplay = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) || process.platform !== 'linux';
if (!hasDisplay || process.argv.includes('--test')) {
  const { status } = spawnSync('npx', ['playwright', 'test', '--project=chromium'], { cwd: root, stdio: 'inherit' });
  process.exit(status ?? 1);
}

const { serve } = await import('./serve.mjs');
const { address, close } = await serve({ language: (process.env['LANG'] ?? '').startsWith('de') ? 'de' : 'en' });
const profile = mkdtempSync(path.join(tmpdir(), 'leitbild-chromium-'));
const browser = spawn(executable, [...chromiumFlags, `--user-data-dir=${profile}`, `--app=${address}`], {
  stdio: 'ignore',
});
browser.once('exit', () => {
  void close().then(() => {
    rmSync(profile, { recursive: true, force: true });
    process.exit();
  });
});
