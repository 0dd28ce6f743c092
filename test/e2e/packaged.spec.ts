import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { DebugPipe } from '../../scripts/setup/debug-pipe.mjs';
import { expect, test } from './leitbild';

const root = path.resolve(import.meta.dirname, '../..');
const binary = path.join(root, 'release/linux-unpacked/leitbild');
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

test.skip(process.platform !== 'linux', 'The paths of the packaged app are those of Linux.');
test.describe.configure({ mode: 'serial' });

let folder = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await promisify(execFile)(process.execPath, [path.join(root, 'scripts/package-dir.mjs')], { cwd: root });
  folder = await mkdtemp(path.join(tmpdir(), 'leitbild-packaged-'));
});

test.afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

test('The packaged app opens and shows the sample workshop', async () => {
  const app = new DebugPipe(binary, [...sandbox, `--user-data-dir=${folder}/profile`, `--library=${folder}/library`], {
    ...process.env,
    LANGUAGE: 'de',
    LANG: 'de_DE.UTF-8',
  });
  const text = (selector: string) => app.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent`);
  try {
    await expect.poll(() => text('h1').catch(() => 'no window yet'), { timeout: 20_000 }).toBe('Ihre Workshops');
    await app.evaluate(`[...document.querySelectorAll('button')].find((b) => b.textContent === 'Auf Deutsch').click()`);
    await expect.poll(() => text('header p')).toBe('Vom Zähler zum Menschen');
    await expect
      .poll(() => app.evaluate(`document.querySelector('[data-save-state]').dataset.saveState`))
      .toBe('saved');
  } finally {
    app.process.kill();
    await once(app.process, 'exit');
  }
});

test('The packaged app does not run as Node and cannot be debugged', async () => {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const output = await promisify(execFile)(
    binary,
    [...sandbox, `--user-data-dir=${folder}/other`, '--export', '--help'],
    { env },
  );
  // Node would look for a script called `--export`; the app prints its usage.
  expect(output.stdout).toContain('Usage: npm run export');
});

test('The packaged app exports several documents in one run', async () => {
  const out = path.join(folder, 'documents');
  const order = ['--document', 'press-release,protocol', '--format', 'pdf,txt', '--out', out];
  await promisify(execFile)(binary, [
    ...sandbox,
    `--user-data-dir=${folder}/exports`,
    '--export',
    'sample:de',
    ...order,
  ]);
  const title = 'Vom Zähler zum Menschen';
  expect((await readdir(out)).sort()).toEqual(
    [
      'Pressemitteilung aus der Zukunft.pdf',
      'Pressemitteilung aus der Zukunft.txt',
      'Protokoll.pdf',
      'Protokoll.txt',
    ].map((name) => `${title} – ${name}`),
  );
});

test('The packaged app has its fuses set and contains one archive', async () => {
  const wire = await getCurrentFuseWire(binary);
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
  ];
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  for (const fuse of off) expect(wire[fuse], FuseV1Options[fuse]).toBe('0'.charCodeAt(0));
  for (const fuse of on) expect(wire[fuse], FuseV1Options[fuse]).toBe('1'.charCodeAt(0));
  const archive = await readFile(path.join(root, 'release/linux-unpacked/resources/app.asar'));
  expect(archive.includes('"index.cjs":{')).toBe(true);
  expect(archive.includes('"node_modules":{')).toBe(false);
});
