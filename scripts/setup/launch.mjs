// @ts-check
import { _electron } from 'playwright';
import { electronRuntime } from './electron-runtime.mjs';
import { root } from './setup.mjs';

/**
 * Starts the built app for a script, with data of its own.
 * @param {string} folder keeps profile and library
 * @param {{ args?: string[], env?: Record<string, string>, app?: string, timeout?: number }} [options] `app` is another app folder to start,
 * `timeout` the maximum wait for its first window in milliseconds
 */
export async function launch(folder, { args = [], env = {}, app: appFolder = root, timeout = 30_000 } = {}) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  // By its folder and not by `executablePath`: only then Playwright delays the app until it is connected.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = electronRuntime().dist;
  const app = await _electron.launch({
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      appFolder,
      `--user-data-dir=${folder}/profile`,
      `--library=${folder}/library`,
      ...args,
    ],
    env: { ...inherited, ...env },
    colorScheme: null,
    timeout,
  });
  return { app, page: await app.firstWindow({ timeout }) };
}
