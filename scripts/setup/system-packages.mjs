// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { runOrFail, SetUpError } from './set-up-error.mjs';

/** What Electron and its virtual display need on a bare Debian. */
export const electronPackages = ['xvfb', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** The current Chromium, on Debian only: Ubuntu's package of this name installs something else. */
export const chromiumPackages = isDebianProper() ? ['chromium'] : [];

/** What the tests need: Electron's packages, programs that read what the app has written, and Chromium. */
export const testPackages = [...electronPackages, 'poppler-utils', 'python3-docx', ...chromiumPackages];

/**
 * Installs the Debian packages that are missing. Throws a SetUpError when that does not work or is not allowed.
 * @param {readonly string[]} wanted
 * @param {{ isDebian?: boolean, isRoot?: boolean }} [system]
 */
export function installSystemPackages(
  wanted,
  {
    isDebian = process.platform === 'linux' && existsSync('/etc/debian_version'),
    isRoot = process.getuid?.() === 0,
  } = {},
) {
  if (!isDebian) return;
  const missing = wanted.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const line = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!isRoot) throw new SetUpError(`system packages are missing here. Please run: sudo sh -c '${line}'`);
  console.log(`Installing ${missing.join(', ')} …`);
  runOrFail('sh', ['-c', line], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    failed: `apt-get could not install ${missing.join(', ')}`,
    advice: `Wait until no other program uses apt-get and check the network, then run: ${line}`,
  });
}

/** @param {string} name a Debian package; newer releases rename some with the suffix t64 */
function isInstalled(name) {
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

function isDebianProper() {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
