// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../setup/launch.mjs';
import { root } from '../setup/setup.mjs';

/**
 * Opens the sample workshop in the real app and saves a picture of its window.
 * @returns {Promise<string>} where the picture is
 */
export async function pictureOfSample() {
  const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-picture-'));
  const { app, page } = await launch(folder);
  try {
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
