// @ts-check
import path from 'node:path';
import { build } from 'vite';
import { root } from '../setup/setup.mjs';

/**
 * Builds a reference page of the benchmarks into `out/bench`.
 * @param {string} folder of the page, in `test/bench`
 */
export async function buildBenchPage(folder) {
  await build({
    configFile: path.join(root, 'vite.bench.config.ts'),
    root: path.join(root, 'test/bench', folder),
    build: { outDir: path.join(root, 'out/bench', folder) },
    logLevel: 'error',
  });
}
