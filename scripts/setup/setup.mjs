// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronRuntime } from './electron-runtime.mjs';
import { reportSetUpErrors, SetUpError } from './set-up-error.mjs';
import { electronPackages, installSystemPackages } from './system-packages.mjs';

// This file and what it imports run before anything is installed: Node's own modules only.

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Prepares a fresh clone for building and running: packages of npm, packages of the system, an Electron. A failure ends the program
 * with one line that says what to do.
 * @param {{ packages?: readonly string[], withElectron?: boolean }} [options] `packages` are those of Debian
 */
export function setUp({ packages = electronPackages, withElectron = true } = {}) {
  reportSetUpErrors(() => {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (major < 20 || (major === 20 && minor < 19)) {
      throw new SetUpError(`Leitbild is built with Node 20.19 or later; this is ${process.versions.node}.`);
    }
    installPackages();
    installSystemPackages(packages);
    if (withElectron) electronRuntime();
  });
}

function installPackages() {
  const modules = path.join(root, 'node_modules');
  // Linked packages belong to another checkout, which installs them.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const stamp = path.join(modules, '.leitbild-lock');
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new SetUpError('npm could not install the packages. Check the network, then run the command again.');
  }
  writeFileSync(stamp, lock);
}
