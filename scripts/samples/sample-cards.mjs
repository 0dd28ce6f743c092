// @ts-check
/**
 * Has the app draw the pictures of the sample workshops for the start screen: `assets/samples/<language>/picture.png`.
 * Run it after `make-samples.mjs`, when the app is built.
 */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureDisplay } from '../setup/display.mjs';
import { launch } from '../setup/launch.mjs';
import { root } from '../setup/setup.mjs';

const display = await ensureDisplay();
for (const [language, button] of /** @type {const} */ ([
  ['de', /Auf Deutsch|In German/],
  ['en', /Auf Englisch|In English/],
])) {
  const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-card-'));
  const { app, page } = await launch(folder);
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('button', { name: /^2 / }).click();
  // Its own pictures are decoded one after the other.
  await page.waitForTimeout(3000);
  await page.getByRole('banner').getByRole('button').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await app.close();
  const [key = ''] = readdirSync(path.join(folder, 'library')).filter((name) => !name.startsWith('.'));
  copyFileSync(
    path.join(folder, 'library', key, 'picture.png'),
    path.join(root, 'assets/samples', language, 'picture.png'),
  );
  rmSync(folder, { recursive: true, force: true });
}
display.stop();
