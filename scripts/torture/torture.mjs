// @ts-check
/**
 * The kill test. A script edits a workshop in the real app while the app, or only its page, is killed with SIGKILL at a random time;
 * then the state on the drive is compared with what the app had acknowledged. Prints its counts at the end; exits with 1 when one is
 * wrong.
 *
 * Then it types without a pause in a field of every kind, kills the app and prints what was lost, field by field.
 *
 *   npm run torture -- --rounds 100 [--seed 1] [--typing 5]      seconds of typing in each field; 0 for none
 *   npm run torture -- --rounds 0 --field roadmap             only fields with this in their names
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../setup/build.mjs';
import { ensureDisplay } from '../setup/display.mjs';
import { launch } from '../setup/launch.mjs';
import { setUp } from '../setup/setup.mjs';
import { killWhileTyping } from './kill-while-typing.mjs';

/** Maximum age of unacknowledged work that may be lost, in milliseconds. */
const maxLost = 300;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    typing: { type: 'string', default: '5' },
    field: { type: 'string', default: '' },
  },
});
const rounds = Number(values.rounds);
const typing = Number(values.typing);
if (!Number.isInteger(rounds) || rounds < 0 || !(typing >= 0)) {
  console.error('torture: --rounds takes a whole number, --typing a number of seconds');
  process.exit(2);
}
const random = mulberry(Number(values.seed));

setUp();
await build();
await ensureDisplay();

const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-torture-'));
const counts = {
  rounds: 0,
  pageRounds: 0,
  edits: 0,
  saved: 0,
  unreadable: 0,
  savedLost: 0,
  lostTooLong: 0,
  pageLost: 0,
};
let longestLoss = 0;
try {
  await createWorkshop();
  for (let round = 1; round <= rounds; round += 1) {
    await killApp(round);
    if (round % 4 === 0) await killPage();
    process.stdout.write(`\rRound ${round} of ${rounds}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const wrong = counts.unreadable + counts.savedLost + counts.lostTooLong + counts.pageLost;
console.log(
  `\nSeed ${values.seed}. Longest loss of unacknowledged work: ${Math.round(longestLoss)} ms (allowed ${maxLost}).`,
);
console.log(
  `${counts.rounds} kills of the app, ${counts.pageRounds} of its page; ${counts.edits} edits, ${counts.saved} said to be saved: ` +
    `${counts.unreadable} unreadable, ${counts.savedLost} saved revisions lost, ${counts.lostTooLong} losses over ${maxLost} ms, ` +
    `${counts.pageLost} acknowledged edits lost with the page`,
);
const lostFields = typing > 0 ? await killWhileTyping(typing, random, values.field) : 0;
process.exit(wrong + lostFields === 0 ? 0 : 1);

async function createWorkshop() {
  const { app, page } = await launch(folder);
  await page.evaluate(() =>
    window.leitbild.request['library.create']({ title: 'Folter', preset: 'full-day', language: 'de' }),
  );
  await app.close();
}

/** @param {number} round */
async function killApp(round) {
  const { app, page } = await launch(folder);
  const watch = watchEdits(page);
  await edit(page, round);
  await wait(200 + random() * 1300);
  const killed = Date.now();
  process.kill(app.process().pid ?? 0, 'SIGKILL');
  await new Promise((resolve) => app.process().once('exit', resolve));
  judgeDrive(watch, killed);
  counts.rounds += 1;
}

async function killPage() {
  const { app, page } = await launch(folder);
  const watch = watchEdits(page);
  await edit(page, -1);
  await wait(200 + random() * 800);
  const page2 = app.waitForEvent('window', { timeout: 5000 }).catch(() => null);
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents) process.kill(contents.getOSProcessId(), 'SIGKILL');
  });
  await Promise.race([page2, wait(1500)]);
  const acknowledged = watch.acknowledged;
  await app.close().catch(() => undefined);
  if (readDrive()?.revision === undefined) counts.unreadable += 1;
  else if ((readDrive()?.revision ?? 0) < acknowledged) counts.pageLost += 1;
  counts.edits += watch.edits.size;
  counts.pageRounds += 1;
}

/** What the page says while it edits. @param {import('playwright').Page} page */
function watchEdits(page) {
  const watch = { saved: 0, savedCount: 0, acknowledged: 0, /** @type {Map<string, number>} */ edits: new Map() };
  page.on('console', (message) => {
    const [kind, first, second] = message.text().split(' ');
    if (kind === 'edit') watch.edits.set(String(first), Number(second));
    if (kind === 'acknowledged') watch.acknowledged = Math.max(watch.acknowledged, Number(first));
    if (kind === 'saved') {
      watch.saved = Math.max(watch.saved, Number(first));
      watch.savedCount += 1;
    }
  });
  return watch;
}

/** Starts edits in the page, every few milliseconds, until it dies. @param {import('playwright').Page} page @param {number} round */
async function edit(page, round) {
  await page.evaluate(async (name) => {
    const { request, on } = window.leitbild;
    const [entry] = await request['library.list'](undefined);
    const opened = await request['session.open']({ key: entry?.key ?? '', takeOver: true });
    if (opened.status !== 'open') throw new Error(`The workshop is ${opened.status}`);
    let { revision } = opened;
    on('session.saved', (event) => console.log(`saved ${event.revision}`));
    let count = 0;
    const next = async () => {
      count += 1;
      const mark = `${name}-${count}`;
      console.log(`edit ${mark} ${Date.now()}`);
      const text = `${mark} ${'Notiz '.repeat(Math.floor(Math.random() * 2000))}`;
      const result = await request['session.patch']({
        key: opened.key,
        baseRevision: revision,
        patches: [{ op: 'replace', path: ['workshop', 'purpose'], value: text }],
      });
      revision = result.revision;
      console.log(`acknowledged ${revision}`);
      setTimeout(() => void next(), Math.random() * 40);
    };
    void next();
  }, String(round));
}

/** @param {ReturnType<typeof watchEdits>} watch @param {number} killed */
function judgeDrive(watch, killed) {
  counts.edits += watch.edits.size;
  counts.saved += watch.savedCount;
  const found = readDrive();
  if (!found) {
    counts.unreadable += 1;
    return;
  }
  if (found.revision < watch.saved) counts.savedLost += 1;
  const marks = [...watch.edits.keys()];
  // Index -1: no edit of this round is on the drive, so all of them count as lost.
  const firstLost = marks[marks.indexOf(found.mark) + 1];
  const loss = firstLost === undefined ? 0 : killed - (watch.edits.get(firstLost) ?? killed);
  longestLoss = Math.max(longestLoss, loss);
  if (loss > maxLost) counts.lostTooLong += 1;
}

/** Reads the session independently of the app: JSON, checksum of the data's bytes, revision, mark of the last edit. */
function readDrive() {
  const library = path.join(folder, 'library');
  const key = readdirSync(library).find((name) => !name.startsWith('.'));
  try {
    const bytes = readFileSync(path.join(library, key ?? '', 'session.json'));
    const envelope = JSON.parse(bytes.toString('utf8'));
    const start = bytes.indexOf('"data":') + '"data":'.length;
    const sum = createHash('sha256')
      .update(bytes.subarray(start, bytes.lastIndexOf('}')))
      .digest('hex');
    if (sum !== envelope.sha256) return null;
    return { revision: envelope.rev, mark: String(envelope.data.workshop.purpose.split(' ')[0]) };
  } catch {
    return null;
  }
}

/** @param {number} milliseconds */
function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A small seeded generator (mulberry32), so that a failing run can be repeated. @param {number} seed */
function mulberry(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
