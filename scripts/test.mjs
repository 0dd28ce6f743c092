// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, setUp } from './setup/setup.mjs';
import { testPackages } from './setup/system-packages.mjs';

// Everything `npm test` does on a machine that has never seen this project: set-up, checks, build, end-to-end specs.
setUp({ packages: testPackages });
const { build, buildInChromium } = await import('./setup/build.mjs');
// Not among Playwright's own results: it empties their folder when it starts.
const reports = path.join(root, 'out/reports');
rmSync(reports, { recursive: true, force: true });

run('npm', ['run', 'check:types', '--silent']);
run('npm', ['run', 'check:lint', '--silent']);
run('npm', ['run', 'check:format', '--silent']);
run('npm', ['run', 'check:dead', '--silent']);
run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=out/reports/unit.json']);
await build();
await buildInChromium();
run('npx', ['playwright', 'test', ...process.argv.slice(2)]);

const unit = report('unit.json');
const endToEnd = report('end-to-end.json').stats;
const passed = unit.numPassedTests + endToEnd.expected;
const failed = unit.numFailedTests + endToEnd.unexpected + endToEnd.flaky;
console.log(`${passed} passed, ${failed} failed`);

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} name */
function report(name) {
  return JSON.parse(readFileSync(path.join(reports, name), 'utf8'));
}
