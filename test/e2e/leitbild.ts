import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, _electron, type ElectronApplication, type Page } from 'playwright/test';
import type { LeitbildBridge } from '../../preload/contract';
import { electronRuntime } from '../../scripts/electron-runtime.mjs';

const root = path.resolve(import.meta.dirname, '../..');

declare global {
  interface Window {
    leitbild: LeitbildBridge;
  }
}

export interface Leitbild {
  app: ElectronApplication;
  page: Page;
  /** A folder of this test alone: `library` and `profile` below it, anything else a test needs. */
  folder: string;
  /** The library of sessions. */
  library: string;
  /** Closes the app as a person does and starts it again on the same data. */
  restart: () => Promise<Page>;
  /** Starts it again after the test has ended it some other way. */
  start: (args?: string[]) => Promise<Page>;
}

/** Starts the built app on data of its own. Everything a test does to it stays in `folder`. */
export async function launch(
  folder: string,
  { language = 'de', args = [], executablePath = electronRuntime().executable, appFolder = root }: LaunchOptions = {},
): Promise<{ app: ElectronApplication; page: Page }> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath,
    args: [
      ...sandbox,
      ...(appFolder === null ? [] : [appFolder]),
      `--user-data-dir=${folder}/profile`,
      `--library=${folder}/library`,
      `--lang=${language}`,
      ...args,
    ],
    // Themes are the app's business: Playwright would force the light one.
    colorScheme: null,
    // Chromium's own locale and Node's follow these; the language of a test must not depend on the machine.
    env: { ...environment(), LANGUAGE: language, LANG: `${language === 'de' ? 'de_DE' : 'en_GB'}.UTF-8` },
  });
  const page = await app.firstWindow();
  return { app, page };
}

interface LaunchOptions {
  language?: 'de' | 'en';
  args?: string[];
  executablePath?: string;
  /** Null for a packaged app, which brings its own. */
  appFolder?: string | null;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** `language` is the system's as the app sees it. */
export const test = base.extend<{ language: 'de' | 'en'; leitbild: Leitbild }>({
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
      async start(args = []) {
        Object.assign(leitbild, await launch(folder, { language, args }));
        return leitbild.page;
      },
    };
    await use(leitbild);
    await leitbild.app.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  },
});

export { expect } from 'playwright/test';
