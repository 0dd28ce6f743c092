// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../setup/setup.mjs';

/**
 * Serves the built app to a browser, on data that is removed when it ends. See build.mjs for what must be built before.
 * @param {{ language?: 'de' | 'en', log?: (line: string) => void }} [options]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` opens the app once
 */
export async function serve({ language = 'de', log = console.error } = {}) {
  /** @type {typeof import('./server.ts')} */
  const { startServer } = createRequire(import.meta.url)(path.join(root, 'out/in-chromium/server.cjs'));
  const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-in-chromium-'));
  const data = { library: path.join(folder, 'library'), profile: path.join(folder, 'profile') };
  const server = await startServer({ root, ...data, language, log });
  return {
    address: server.address,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
