// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// This file and what it imports run before anything is installed: Node's own modules only.

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What Electron and its virtual display need on a bare Debian. */
const systemPackages = ['xvfb', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** Programs of others with which the tests read what the app has written. */
const readers = ['poppler-utils', 'python3-docx'];

/**
 * Brings a fresh clone to where it can be built: packages of npm, and on Linux the libraries of the system.
 * @param {{ forTests?: boolean }} [options]
 */
export function setUp({ forTests = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Leitbild is built with Node 20.19 or later; this is ${process.versions.node}.`);
  }
  installPackages();
  installSystemLibraries(forTests ? [...systemPackages, ...readers] : systemPackages);
}

function installPackages() {
  const modules = path.join(root, 'node_modules');
  // Linked packages belong to another checkout, which looks after them.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const stamp = path.join(modules, '.leitbild-lock');
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, lock);
}

/** @param {readonly string[]} wanted Debian packages */
function installSystemLibraries(wanted) {
  if (process.platform !== 'linux') return;
  const missing = wanted.filter((name) => !installed(name));
  if (missing.length === 0) return;
  const line = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!existsSync('/etc/debian_version')) return;
  if (process.getuid?.() !== 0) {
    throw new Error(`Electron needs libraries that are missing here. Please run:\n  sudo sh -c '${line}'`);
  }
  console.log(`Installing ${missing.join(', ')} …`);
  execFileSync('sh', ['-c', line], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** @param {string} name a Debian package; newer releases rename some with the suffix t64 */
function installed(name) {
  for (const candidate of [name, `${name}t64`]) {
    try {
      const status = execFileSync('dpkg-query', ['-W', '-f=${Status}', candidate], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      if (status.toString().includes('install ok installed')) return true;
    } catch {
      // dpkg-query fails for a package it has never seen.
    }
  }
  return false;
}
