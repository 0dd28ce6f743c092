// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildBenchPage } from '../bench-pages.mjs';
import { root } from '../../setup/setup.mjs';
import { benchPage } from './subjects.mjs';

const home = path.join(root, 'test/bench/peers');

/** Other whiteboards, unmodified. With `zoomDelta`, a wheel event zooms each by about the same factor. */
const peers = [
  { name: 'tldraw', zoomDelta: 5 },
  { name: 'Excalidraw', zoomDelta: 1.5 },
];
export const peerNames = peers.map(({ name }) => name);

/** Installs the peers beside their own lock file, apart from the product's packages, and builds a page of each. */
export async function setUpPeers() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(home, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(home, 'node_modules/.leitbild-lock');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.log('Installing the peers …');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
      cwd: home,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    writeFileSync(stamp, lock);
  }
  for (const { name } of peers) await buildBenchPage(`peers/${name.toLowerCase()}`);
  const fonts = path.join(home, 'node_modules/@excalidraw/excalidraw/dist/prod/fonts');
  cpSync(fonts, path.join(root, 'out/bench/peers/excalidraw/fonts'), { recursive: true });
}

/**
 * Has every peer write the board as a file in its own format, which it opens later.
 * @param {import('./measure-boards.mjs').Place} place
 */
export async function preparePeers({ folder, data, area }) {
  const subjects = peers.map(({ name, zoomDelta }) =>
    benchPage({ name, page: `peers/${name.toLowerCase()}`, data, zoomDelta, area }),
  );
  for (const subject of subjects) {
    console.log(`Preparing the board for ${subject.name} …`);
    const app = await subject.start(mkdtempSync(path.join(folder, 'prepare-')));
    const file = await app.pipe.evaluate('bench.prepare()');
    if (typeof file !== 'string') throw new Error(`${subject.name} did not take the board`);
    writeFileSync(path.join(data, `${subject.name.toLowerCase()}.json`), file);
    await app.end();
  }
  return subjects;
}
