// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright';
import { root } from './setup.mjs';

/**
 * Opens the sample workshop in the real app and saves a picture of its window.
 * @param {string} executablePath Electron
 * @returns {Promise<string>} where the picture is
 */
export async function pictureOfSample(executablePath) {
  const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-picture-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, root, `--user-data-dir=${folder}/profile`, `--library=${folder}/library`];
  const app = await _electron.launch({ executablePath, args, colorScheme: null });
  try {
    const page = await app.firstWindow();
    const german = (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').startsWith('de');
    await page.getByRole('button', { name: german ? 'Auf Deutsch' : 'In English' }).click();
    await page.getByRole('button', { name: /^2 / }).click();
    await page.waitForTimeout(1500);
    const picture = path.join(root, 'out/leitbild.png');
    await page.screenshot({ path: picture });
    return picture;
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
