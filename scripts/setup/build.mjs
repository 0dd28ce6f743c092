// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup.mjs';

const sources = ['workshop', 'main', 'preload', 'renderer', 'assets', 'package-lock.json'];

/** Builds main, preload and renderer into `out/`. */
export function build() {
  const parts = ['main', 'preload', 'renderer', 'room', 'board-pictures', 'picture-page'];
  return buildOnce(
    '.built',
    parts.map((part) => `vite.${part}.config.ts`),
    sources,
  );
}

/** Builds the request handlers for plain Node into `out/in-chromium/`. */
export function buildInChromium() {
  const configs = ['vite.main.config.ts', 'vite.in-chromium.config.ts'];
  return buildOnce('.built-in-chromium', configs, [...sources, 'scripts/in-chromium'], configs.slice(1));
}

/**
 * Builds unless nothing has changed since the last build.
 * @param {string} stampName the file in `out/` that keeps the state of the last build
 * @param {string[]} configs
 * @param {string[]} inputs
 * @param {string[]} [built] the configurations that are built, when `configs` names others that they import
 */
async function buildOnce(stampName, configs, inputs, built = configs) {
  const stamp = path.join(root, 'out', stampName);
  const state = stateOf([...inputs, ...configs]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  console.log('Building …');
  // The configurations name their entries relative to the root.
  process.chdir(root);
  const vite = await import('vite');
  for (const configFile of built) await vite.build({ configFile: path.join(root, configFile), logLevel: 'warn' });
  writeFileSync(stamp, state);
}

/**
 * Names, sizes and times of all files below: cheap, and different after every edit.
 * @param {string[]} names
 */
function stateOf(names) {
  const hash = createHash('sha256');
  const visit = (/** @type {string} */ file) => {
    const stat = statSync(file);
    if (stat.isDirectory()) for (const name of readdirSync(file).sort()) visit(path.join(file, name));
    else hash.update(`${path.relative(root, file)} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const name of names) visit(path.join(root, name));
  return hash.digest('hex');
}

if (process.argv[1] === import.meta.filename) {
  await build();
  await buildInChromium();
}
