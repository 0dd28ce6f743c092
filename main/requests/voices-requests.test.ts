import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { resultOf } from '../../workshop/voices/results';
import type { Answer, NewRound, RevealedRound, Round } from '../../workshop/voices/schema';
import { openWorkshop, testService, type TestClient } from './testing/service';

const people: NewRound['voters'] = {
  anna: { order: 'a0', name: 'Anna' },
  ben: { order: 'a1', name: 'Ben' },
  cem: { order: 'a2', name: 'Cem' },
};

/** Points over two options, because their numbers can be large: the second option has what is left. */
const total = 1000;
const shareOf = (points: number): Answer => ({ first: points, second: total - points });

const question = (change: Partial<NewRound> = {}): NewRound => ({
  subject: 'roadmap/now',
  question: 'Was zuerst?',
  named: true,
  voters: people,
  ask: {
    kind: 'points',
    total,
    items: { first: { order: 'a0', label: 'Erstens', hint: '' }, second: { order: 'a1', label: 'Zweitens', hint: '' } },
  },
  ...change,
});

async function setUp(change: Partial<NewRound> = {}) {
  const service = testService();
  const client = service.connect('facilitator');
  const key = await openWorkshop(client);
  const { round } = await client.request('voices.begin', { key, round: question(change) });
  const folder = service.service.library.get(key).folder;
  const cast = (voter: string, points: number, by: TestClient = client) =>
    by.request('voices.cast', { key, round, voter, answer: shareOf(points) });
  const roundNow = (): Round => {
    const found = service.service.library.get(key).session.voices.rounds[round];
    if (!found) throw new Error('The round is gone');
    return found;
  };
  return { ...service, client, key, round, folder, cast, roundNow };
}

function revealed(round: Round): RevealedRound {
  if (round.status !== 'revealed') throw new Error('Not revealed');
  return round;
}

const pointsOf = (round: RevealedRound) =>
  Object.values(round.votes).map(({ voter, answer }) => [voter, answer['first']] as const);

/** All files below a folder as text, unpacked. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.path, entry.name);
    const bytes = await readFile(file);
    texts[file] = (entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
  }
  return texts;
}

describe('Before the reveal', () => {
  test('no answer is in any message to any client, nor in plain text in any file', async () => {
    const { connect, client, key, round, folder, cast, errors } = await setUp();
    const others = [connect('facilitator', 'second'), connect('room'), connect('phone')];
    for (const { request } of others) await request('session.open', { key, takeOver: false });
    await cast('anna', 311);
    await cast('ben', 322);
    await client.request('voices.withdraw', { key, round, voter: 'anna' });
    await cast('anna', 333);
    await cast('cem', 344, others[0]);
    await client.request('session.takeSnapshot', { key, name: 'mitten in der Runde' });
    await client.attempt('voices.cast', { key, round, voter: 'anna', answer: { first: 355 } });
    await client.attempt('voices.cast', { key, round, voter: 'nobody', answer: shareOf(366) });
    await client.request('session.flush', { key });

    const secrets = /\b(311|689|322|678|333|667|344|656|355|366|634)\b/;
    expect(JSON.stringify([client, ...others].map(({ traffic }) => traffic))).not.toMatch(secrets);
    const files = await filesOf(path.join(folder, '../..'));
    expect(Object.keys(files).filter((file) => file.endsWith('sealed-votes.json'))).toHaveLength(1);
    for (const [file, text] of Object.entries(files)) {
      if (file.endsWith('votes.key')) continue;
      expect({ file, leak: /"(first|second)": ?\d/.exec(text) }).toEqual({ file, leak: null });
    }
    expect(errors).toEqual([]);
    const heard = others[0]?.events.filter(([name]) => name === 'voices.changed') ?? [];
    expect(heard.at(-1)?.[1]).toEqual({
      key,
      round,
      status: { count: 3, voters: ['ben', 'anna', 'cem'], elsewhere: 0 },
    });
    expect(others.slice(1).flatMap(({ events }) => events.map(([name]) => name))).not.toContain('voices.changed');
    const [room, phone] = others.slice(1);
    expect(room?.events.filter(([name]) => name === 'voices.counted').at(-1)?.[1]).toEqual({ key, round, count: 3 });
    expect(await room?.request('voices.count', { key, round })).toEqual({ count: 3 });
    expect(JSON.stringify(phone?.traffic)).not.toContain('voices.counted');
  });

  test('property: whatever is cast and withdrawn, nothing is sent, and the last answers are revealed', async () => {
    const step = fc.record({
      voter: fc.constantFrom('anna', 'ben', 'cem'),
      points: fc.option(fc.integer({ min: 0, max: total }), { freq: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.boolean(), async (steps, named) => {
        const { client, key, round, cast, roundNow } = await setUp({ named });
        const last: Record<string, number> = {};
        for (const { voter, points } of steps) {
          if (points === null) {
            await client.request('voices.withdraw', { key, round, voter });
            delete last[voter];
          } else {
            await cast(voter, points);
            last[voter] = points;
          }
        }
        expect(JSON.stringify(client.traffic)).not.toContain('"votes"');
        expect(JSON.stringify(client.traffic)).not.toMatch(/"(first|second)": ?\d/);
        expect(await client.request('voices.reveal', { key, round })).toEqual({ status: 'ok' });
        const votes = pointsOf(revealed(roundNow()));
        const sort = (each: readonly (readonly [string | null, unknown])[]) =>
          each.map((pair) => JSON.stringify(pair)).sort();
        const expected = Object.entries(last).map(([voter, points]) => [named ? voter : null, points] as const);
        expect(sort(votes)).toEqual(sort(expected));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('an anonymous round says how many have answered, not who', async () => {
    const { client, key, round, cast } = await setUp({ named: false });
    await cast('ben', 500);
    expect(await client.request('voices.status', { key, round })).toEqual({ count: 1, voters: null, elsewhere: 0 });
    expect(JSON.stringify(client.events.filter(([name]) => name === 'voices.changed'))).not.toContain('ben');
  });

  test('an answer that is incomplete, of a stranger, or to no round is refused', async () => {
    const { client, key, round, cast } = await setUp();
    const refused = (reason: string) => ({ status: 'refused', reason });
    const attempt = (answer: Answer) => client.request('voices.cast', { key, round, voter: 'anna', answer });
    expect(await attempt({ first: 1 })).toEqual(refused('answer'));
    expect(await attempt({ first: 1, second: 2 })).toEqual(refused('answer'));
    expect(await cast('stranger', 5)).toEqual(refused('voter'));
    expect(await cast('constructor', 5)).toEqual(refused('voter'));
    expect(await client.request('voices.cast', { key, round: 'other', voter: 'anna', answer: shareOf(1) })).toEqual(
      refused('closed'),
    );
    expect(await client.request('voices.status', { key, round })).toMatchObject({ count: 0 });
  });

  test('a second window that begins the same round joins it', async () => {
    const { client, key, round } = await setUp();
    expect(await client.request('voices.begin', { key, round: question({ named: false }) })).toEqual({ round });
  });

  test('no client can change rounds by patches', async () => {
    const { client, key, round, roundNow } = await setUp();
    const before = roundNow();
    for (const patchPath of [['voices'], ['voices', 'rounds', round], ['voices', 'rounds', round, 'status']]) {
      const patches = [{ op: 'replace' as const, path: patchPath, value: 'revealed' }];
      const result = await client.request('session.patch', { key, baseRevision: 1, patches });
      expect(result.status).toBe('refused');
    }
    expect(roundNow()).toEqual(before);
  });
});

describe('The reveal', () => {
  test('is one change that every window hears, after which the sealed file is gone', async () => {
    const { connect, client, key, round, folder, cast, roundNow } = await setUp();
    const second = connect('facilitator', 'second');
    await second.request('session.open', { key, takeOver: false });
    await cast('ben', 2);
    await cast('anna', 1);
    second.events.length = 0;
    expect(await client.request('voices.reveal', { key, round })).toEqual({ status: 'ok' });
    const changes = second.events.filter(([name]) => name === 'session.changed');
    expect(changes).toHaveLength(1);
    expect(pointsOf(revealed(roundNow()))).toEqual([
      ['anna', 1],
      ['ben', 2],
    ]);
    expect(resultOf(revealed(roundNow()))).toMatchObject({ n: 2, missing: 1, expected: 3 });
    expect(await readdir(folder)).not.toContain('sealed-votes.json');
    expect(await cast('cem', 1)).toEqual({ status: 'refused', reason: 'closed' });
    expect(await client.request('voices.reveal', { key, round })).toEqual({ status: 'refused', reason: 'closed' });
  });

  test('of an anonymous round keeps no order and no names', async () => {
    const seen = new Set<string>();
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const { client, key, round, cast, roundNow } = await setUp({ named: false });
      await cast('anna', 1);
      await cast('ben', 2);
      await cast('cem', 3);
      await client.request('voices.reveal', { key, round });
      const votes = Object.values(revealed(roundNow()).votes);
      expect(votes.map(({ voter }) => voter)).toEqual([null, null, null]);
      seen.add(votes.map(({ answer }) => answer['first']).join());
    }
    // The chance that twelve shuffles of three give the same order is one in 360 million.
    expect(seen.size).toBeGreaterThan(1);
  });

  test('survives that an earlier state is restored, and so do open rounds', async () => {
    const { client, key, round, cast, roundNow } = await setUp();
    await client.request('session.takeSnapshot', { key, name: 'offen' });
    await cast('anna', 10);
    const later = await client.request('voices.begin', { key, round: question({ subject: 'roadmap/next' }) });
    await client.request('voices.reveal', { key, round });
    const [snapshot] = (await client.request('session.snapshots', { key })).filter(({ name }) => name === 'offen');
    const { session } = await client.request('session.restoreSnapshot', { key, snapshot: snapshot?.snapshot ?? '' });
    expect(pointsOf(revealed(roundNow()))).toEqual([['anna', 10]]);
    expect(session.voices.rounds[later.round]?.status).toBe('open');
  });
});

describe('What happens to an open round', () => {
  test('when the session is closed and opened again: the answers are still there', async () => {
    const { client, key, round, cast, roundNow } = await setUp();
    await cast('anna', 10);
    await client.request('session.close', { key });
    await client.request('session.open', { key, takeOver: false });
    expect(await client.request('voices.status', { key, round })).toMatchObject({ voters: ['anna'] });
    await client.request('voices.reveal', { key, round });
    expect(pointsOf(revealed(roundNow()))).toEqual([['anna', 10]]);
  });

  test('when the session file is lost: the round comes back with its answers', async () => {
    const { service, client, key, round, folder, cast, roundNow } = await setUp();
    const before = await readFile(path.join(folder, 'session.json'));
    const other = question({ subject: 'roadmap/later', named: false });
    const { round: second } = await client.request('voices.begin', { key, round: other });
    await client.request('voices.cast', { key, round: second, voter: 'ben', answer: shareOf(7) });
    await cast('anna', 10);
    await service.library.close(key);
    await writeFile(path.join(folder, 'session.json'), before);
    const opened = await client.request('session.open', { key, takeOver: false });
    expect(opened).toMatchObject({ status: 'open', session: { voices: { rounds: { [second]: { status: 'open' } } } } });
    await client.request('voices.reveal', { key, round });
    await client.request('voices.reveal', { key, round: second });
    expect(pointsOf(revealed(roundNow()))).toEqual([['anna', 10]]);
  });

  test('when the app ends between reveal and cleaning up: what is revealed is not sealed any more', async () => {
    const { service, client, key, round, folder, cast } = await setUp();
    await cast('anna', 10);
    const file = path.join(folder, 'sealed-votes.json');
    await copyFile(file, `${file}.before`);
    await client.request('voices.reveal', { key, round });
    await service.library.close(key);
    await copyFile(`${file}.before`, file);
    await client.request('session.open', { key, takeOver: false });
    expect(await readdir(folder)).not.toContain('sealed-votes.json');
  });

  test('when the session is trashed and restored, or moved to another folder: it continues', async () => {
    const elsewhere = { folder: '' };
    const { service, connect } = testService({
      dialogs: {
        chooseFile: () => Promise.resolve(null),
        chooseFolder: () => Promise.resolve(elsewhere.folder),
        chooseSavePath: () => Promise.resolve(null),
      },
    });
    const client = connect('facilitator');
    const key = await openWorkshop(client);
    const { round } = await client.request('voices.begin', { key, round: question() });
    await client.request('voices.cast', { key, round, voter: 'anna', answer: shareOf(10) });
    await client.request('session.close', { key });
    await client.request('library.trash', { key });
    await client.request('library.restore', { key });
    await client.request('session.open', { key, takeOver: false });

    elsewhere.folder = path.join(service.library.root, '../elsewhere');
    await mkdir(elsewhere.folder);
    const moving = client.request('session.saveElsewhere', { key });
    // Cast while the session moves.
    const during = client.request('voices.cast', { key, round, voter: 'ben', answer: shareOf(20) });
    expect(await moving).toMatchObject({ status: 'ok' });
    expect(await during).toEqual({ status: 'ok' });
    const moved = client.events.find(([name]) => name === 'session.moved')?.[1] as { newKey: string };
    const { newKey } = moved;
    await client.request('voices.cast', { key: newKey, round, voter: 'cem', answer: shareOf(30) });
    await client.request('voices.reveal', { key: newKey, round });
    const found = service.library.get(newKey).session.voices.rounds[round];
    expect(found && pointsOf(revealed(found))).toEqual([
      ['anna', 10],
      ['ben', 20],
      ['cem', 30],
    ]);
  });

  test('in a copy: it is open without answers, and the original keeps them', async () => {
    const { client, key, round, cast } = await setUp();
    await cast('anna', 10);
    const { key: copy } = await client.request('library.duplicate', { key });
    await client.request('session.open', { key: copy, takeOver: false });
    expect(await client.request('voices.status', { key: copy, round })).toEqual({ count: 0, voters: [], elsewhere: 0 });
    expect(await client.request('voices.status', { key, round })).toMatchObject({ count: 1 });
  });

  test('on another computer: its answers cannot be opened, are counted, and stay', async () => {
    const { service, client, key, round, folder, cast, roundNow } = await setUp();
    await cast('anna', 10);
    await service.library.close(key);
    const other = testService();
    const there = path.join(other.service.library.root, 'Kopie');
    await mkdir(there, { recursive: true });
    for (const name of ['session.json', 'sealed-votes.json']) {
      await copyFile(path.join(folder, name), path.join(there, name));
    }
    const guest = other.connect('facilitator');
    await guest.request('session.open', { key: 'Kopie', takeOver: false });
    expect(await guest.request('voices.status', { key: 'Kopie', round })).toEqual({
      count: 0,
      voters: [],
      elsewhere: 1,
    });
    await guest.request('voices.cast', { key: 'Kopie', round, voter: 'ben', answer: shareOf(20) });
    await guest.request('voices.reveal', { key: 'Kopie', round });
    await other.service.library.close('Kopie');

    // Back on the first computer the first answers open again.
    await copyFile(path.join(there, 'sealed-votes.json'), path.join(folder, 'sealed-votes.json'));
    await client.request('session.open', { key, takeOver: false });
    await client.request('voices.reveal', { key, round });
    expect(pointsOf(revealed(roundNow()))).toEqual([['anna', 10]]);
  });

  test('that was changed by somebody else: the box does not open, and nothing is written over', async () => {
    const { service, client, key, round, folder, cast } = await setUp();
    await cast('anna', 10);
    await service.library.close(key);
    const file = path.join(folder, 'sealed-votes.json');
    const content = JSON.parse(await readFile(file, 'utf8')) as { rounds: Record<string, { box: string }[]> };
    const [box] = content.rounds[round] ?? [];
    if (!box) throw new Error('Nothing is sealed');
    box.box = `${box.box.startsWith('A') ? 'B' : 'A'}${box.box.slice(1)}`;
    await writeFile(file, JSON.stringify(content));
    await client.request('session.open', { key, takeOver: false });
    expect(await client.request('voices.status', { key, round })).toMatchObject({ count: 0, elsewhere: 1 });
    await service.library.close(key);
    await writeFile(file, 'no JSON');
    await client.request('session.open', { key, takeOver: false });
    expect((await readdir(folder)).filter((name) => name.startsWith('sealed-votes.json.damaged-'))).toHaveLength(1);
  });

  test('that is removed: its sealed answers go, and an earlier state keeps a revealed one', async () => {
    const { service, client, key, round, folder, cast } = await setUp();
    await cast('anna', 10);
    await client.request('voices.remove', { key, round });
    expect(await readdir(folder)).not.toContain('sealed-votes.json');
    await service.library.close(key);
    const opened = await client.request('session.open', { key, takeOver: false });
    expect(opened).toMatchObject({ session: { voices: { rounds: {} } } });
    const [snapshot] = (await client.request('session.snapshots', { key })).filter(({ reason }) => reason === 'before');
    const { session } = await client.request('session.restoreSnapshot', { key, snapshot: snapshot?.snapshot ?? '' });
    expect(session.voices.rounds[round]?.status).toBe('open');
  });
});

test('An answer counts only when it is on the drive: otherwise the request says why not', async () => {
  const { client, key, round, folder, cast } = await setUp();
  await cast('anna', 10);
  // A folder cannot be replaced by a file.
  const file = path.join(folder, 'sealed-votes.json');
  await rm(file);
  await mkdir(file);
  onTestFinished(() => rm(file, { recursive: true, force: true }));
  const result = await client.request('voices.cast', { key, round, voter: 'ben', answer: shareOf(20) });
  expect(result.status).toBe('refused');
});
