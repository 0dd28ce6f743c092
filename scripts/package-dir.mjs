// @ts-check
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, setUp } from './setup/setup.mjs';

/**
 * Builds the unpacked app of this platform from the local Electron, without network. Installers need downloads of electron-builder and
 * the pinned Electron: `npx electron-builder` on a machine with both.
 */
setUp();
const [{ build }, { electronRuntime }, { build: pack, Platform }] = await Promise.all([
  import('./setup/build.mjs'),
  import('./setup/electron-runtime.mjs'),
  import('electron-builder'),
]);
await build();
const { dist, version } = electronRuntime();

// The development runtime has a loader in place of an app: the packaged app brings its own.
const work = mkdtempSync(path.join(tmpdir(), 'leitbild-package-'));
const electronDist = path.join(work, 'electron');
cpSync(dist, electronDist, {
  recursive: true,
  verbatimSymlinks: true,
  filter: (source) => !source.startsWith(path.join(dist, 'resources', 'app')),
});

/**
 * The fuse against extra privileges of file:// exists since Electron 29; older binaries do not have it.
 * @param {import('electron-builder').AfterPackContext} context
 */
function leaveOutUnknownFuses({ packager }) {
  const fuses = packager.config.electronFuses;
  if (fuses && Number(version.split('.')[0]) < 29) delete fuses.grantFileProtocolExtraPrivileges;
  return Promise.resolve();
}

try {
  await pack({
    targets: Platform.current().createTarget('dir'),
    config: {
      extends: path.join(root, 'electron-builder.yml'),
      electronDist,
      electronVersion: version,
      afterPack: leaveOutUnknownFuses,
    },
  });
} finally {
  rmSync(work, { recursive: true, force: true });
}
