import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stepIds } from '../../workshop/step';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'leitbild-new-step-'));

/** Runs a command in the copy; rejects with its output. */
async function inCopy(command: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await run(command, args, {
      cwd: copy,
      maxBuffer: 50_000_000,
      shell: process.platform === 'win32',
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`, { cause: error });
  }
}

beforeAll(async () => {
  const { stdout } = await run('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, maxBuffer: 50_000_000 });
  for (const file of stdout.split('\n').filter((name) => name !== '')) {
    mkdirSync(path.join(copy, path.dirname(file)), { recursive: true });
    copyFileSync(path.join(root, file), path.join(copy, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  await inCopy(
    'node',
    'scripts/new-step/new-step.mjs',
    'first-signs',
    '--de',
    'Erste Anzeichen',
    '--en',
    'First signs',
    '--after',
    'experience',
  );
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('A generated step passes types, lint, format, dead code and unit tests', async () => {
  await inCopy('npx', 'tsc', '-b');
  await inCopy('npx', 'oxlint', '--type-aware');
  await inCopy('npx', 'prettier', '--check', '.', '--log-level', 'warn');
  await inCopy('npx', 'knip');
  // The run around this one has the tests that know nothing of this step, and the minutes of Microsoft's validator.
  const elsewhere = [
    ...['new-step', 'hostile-documents', 'docx', 'docx-template', 'pptx', 'pptx-template', 'spreadsheets'].map(
      (name) => `test/unit/${name}.test.ts`,
    ),
    ...['main/session', 'main/export', 'main/windows', 'renderer/ui', 'renderer/document'].map(
      (folder) => `${folder}/**`,
    ),
    ...stepIds.flatMap((step) => [`workshop/${step}/**`, `renderer/steps/${step}/**`]),
  ];
  const excluded = elsewhere.flatMap((pattern) => ['--exclude', pattern]);
  const printed = await inCopy('npx', 'vitest', 'run', ...excluded);
  expect(printed).toContain('workshop/first-signs/commands.test.ts');
}, 600_000);

test('An existing step is refused', async () => {
  await expect(
    inCopy('node', 'scripts/new-step/new-step.mjs', 'roadmap', '--de', 'Plan', '--en', 'Plan'),
  ).rejects.toThrow('workshop/roadmap exists already');
});
