// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup.mjs';

const sources = ['workshop', 'main', 'preload', 'renderer', 'assets', 'package-lock.json'];
const configs = ['vite.main.config.ts', 'vite.preload.config.ts', 'vite.renderer.config.ts'];

/** Builds main, preload and renderer into `out/`, unless nothing has changed since the last build. */
export async function build() {
  const stamp = path.join(root, 'out/.built');
  const state = stateOf([...sources, ...configs]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  console.log('Building …');
  // The configurations name their entries from here, wherever the command was called.
  process.chdir(root);
  const vite = await import('vite');
  for (const configFile of configs) await vite.build({ configFile: path.join(root, configFile), logLevel: 'warn' });
  writeFileSync(stamp, state);
}

/**
 * Names, sizes and times of all files below: cheap, and different whenever somebody has edited something.
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

if (process.argv[1] === import.meta.filename) await build();
