import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, type Page } from 'playwright/test';
import type { LeitbildBridge } from '../../preload/contract';
import { ensureDisplay } from '../../scripts/setup/display.mjs';
import { electronRuntime } from '../../scripts/setup/electron-runtime.mjs';
import { launch as launchApp } from '../../scripts/setup/launch.mjs';
import { root } from '../../scripts/setup/setup.mjs';

declare global {
  interface Window {
    leitbild: LeitbildBridge;
  }
}

export interface Leitbild {
  app: ElectronApplication;
  page: Page;
  /** A folder for this test, with `library` and `profile` in it. */
  folder: string;
  /** The library of sessions. */
  library: string;
  /** Closes the app normally and starts it again on the same data. */
  restart: () => Promise<Page>;
  /** Kills the app, like a power failure. */
  kill: () => Promise<void>;
  /** Starts the app again on the same data. */
  start: (args?: string[]) => Promise<Page>;
}

/** Starts the built app as on a German or English system. All its data are in `folder`. */
export function launch(
  folder: string,
  { language = 'de', args = [] }: { language?: 'de' | 'en'; args?: string[] } = {},
): Promise<{ app: ElectronApplication; page: Page }> {
  // Sets the locale of Chromium and Node, which must not depend on the machine.
  const env = { LANGUAGE: language, LANG: `${language === 'de' ? 'de_DE' : 'en_GB'}.UTF-8` };
  return launchApp(folder, { args: [`--lang=${language}`, ...args], env });
}

/**
 * Starts a second instance on the same data, without Playwright, which reports an app that exits at once as broken. Resolves with its exit
 * code, or null when it did not exit within twenty seconds.
 */
export async function startAgain(folder: string, args: readonly string[] = []): Promise<number | null> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const data = [`--user-data-dir=${folder}/profile`, `--library=${folder}/library`];
  const again = spawn(electronRuntime().executable, [...sandbox, root, ...data, ...args], {
    stdio: 'ignore',
    timeout: 20_000,
  });
  const [code] = (await once(again, 'exit')) as [number | null];
  return code;
}

/** `language` is that of the system. */
export const test = base.extend<{ language: 'de' | 'en'; leitbild: Leitbild }, { display: void }>({
  // Where there is no screen, each worker has its own: a window that opens under the pointer ends the hover of another
  // app's window on the same screen, and apps on one screen share the clipboard.
  display: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures are needed
    async ({}, use) => {
      const { stop } = await ensureDisplay();
      await use();
      stop();
    },
    { scope: 'worker', auto: true },
  ],
  language: ['de', { option: true }],
  leitbild: async ({ language }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'leitbild-test-'));
    const leitbild: Leitbild = {
      ...(await launch(folder, { language })),
      folder,
      library: path.join(folder, 'library'),
      async restart() {
        await leitbild.app.close();
        return leitbild.start();
      },
      async kill() {
        const ended = once(leitbild.app.process(), 'exit');
        leitbild.app.process().kill('SIGKILL');
        await ended;
      },
      async start(args = []) {
        Object.assign(leitbild, await launch(folder, { language, args }));
        return leitbild.page;
      },
    };
    await use(leitbild);
    await leitbild.app.close().catch(() => undefined);
    // Processes of an app that was killed may write to its profile for a moment longer.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
});

export { expect } from 'playwright/test';
