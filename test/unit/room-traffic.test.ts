import { expect, test } from 'vitest';
import type { Patch } from '../../preload/contract';
import { roomDevicesDouble } from '../../main/room/testing/room-devices-double';
import { openWorkshop, testService } from '../../main/requests/testing/service';
import { noRoomDevices } from '../../main/room/no-room-devices';
import { stepIds } from '../../workshop/step';
import { filledSession, type Planted } from '../fixtures/filled-session';

/**
 * A facilitator works in a session in which every text of the schema is another one, while the room screen goes through all steps.
 * Returns everything that the room got, as text, and what was planted.
 */
async function allTraffic() {
  const roomDevices = { ...noRoomDevices };
  const service = testService({ roomDevices });
  Object.assign(roomDevices, roomDevicesDouble(service.clients).devices);
  const facilitator = service.connect('facilitator');
  const room = service.connect('room');
  const key = await openWorkshop(facilitator, 'Vorher');
  const planted: Planted[] = [];
  let revision = 0;
  const write = async (from: number): Promise<number> => {
    const filled = filledSession(from);
    planted.push(...filled.planted);
    const { workshop, voices, steps } = filled.session;
    const slices: [string[], unknown][] = [
      [['workshop'], workshop],
      ...Object.entries(steps).map(([step, slice]): [string[], unknown] => [['steps', step], slice]),
    ];
    for (const [path, value] of slices) {
      const patches: Patch[] = [{ op: 'replace', path, value }];
      const result = await facilitator.request('session.patch', { key, baseRevision: revision, patches });
      expect(result.status).toBe('ok');
      revision = result.revision;
    }
    const store = service.service.library.get(key);
    for (const [id, round] of Object.entries(voices.rounds)) {
      store.setRound(id, round);
      revision += 1;
    }
    return filled.next;
  };

  let next = await write(1);
  await room.request('session.open', { key, takeOver: false });
  await facilitator.request('room.open', { key, display: null, state: {} });
  const walk = async () => {
    for (const step of stepIds) {
      await facilitator.request('room.show', { step });
      for (let page = 0; page < 3; page += 1) await facilitator.request('room.press', { action: 'next' });
    }
  };
  await walk();
  next = await write(next);
  await facilitator.request('session.setDrafts', { key, drafts: { saying: 'planted-drafts' } });
  await facilitator.request('session.takeSnapshot', { key, name: 'planted-snapshot' });
  await facilitator.request('library.create', { title: 'planted-library', preset: 'half-day', language: 'de' });
  await facilitator.request('session.flush', { key });
  await facilitator.request('settings.set', { change: { theme: 'dark' } });
  await walk();
  await room.request('room.state', undefined);
  await room.request('room.press', { action: 'next' });
  await room.request('settings.get', undefined);
  return { traffic: JSON.stringify(room.traffic), names: room.events.map(([name]) => name), planted };
}

test('The room gets the texts of the fields that are listed, and no other text ever', async () => {
  const { traffic, names, planted } = await allTraffic();
  expect(planted.length).toBeGreaterThan(600);
  const byPath = new Map<string, Set<string>>();
  // What is kept for each step is one field.
  const ofAnyStep = new RegExp(`(?<=^workshop\\.\\w+\\.)(${stepIds.join('|')})(?=\\.|$)`);
  for (const { value, path: found } of planted) {
    const path = found.replace(ofAnyStep, '*');
    const seen = byPath.get(path) ?? new Set();
    byPath.set(path, seen.add(traffic.includes(value) ? 'seen' : 'hidden'));
  }
  // A step of which the room sees nothing at all is left out: no projection names it yet.
  const sliceOf = (path: string) =>
    path
      .split('.')
      .slice(0, path.startsWith('steps.') ? 2 : 1)
      .join('.');
  const shown = new Set([...byPath].filter(([, seen]) => seen.has('seen')).map(([path]) => sliceOf(path)));
  const listed = [...byPath].filter(([path]) => shown.has(sliceOf(path)));
  const lines = listed.map(([path, seen]) => `${[...seen].sort().join('+').padEnd(6)} ${path}`).sort();
  // Every text field of these slices is in it. A field that becomes `seen` is shown to the room from then on.
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/room/who-sees-what.txt');
  expect(lines.filter((line) => line.includes('+'))).toEqual([]);
  for (const word of ['drafts', 'snapshot', 'library']) expect(traffic).not.toContain(`planted-${word}`);
  expect(new Set(names)).toEqual(new Set(['session.changed', 'room.changed']));
});
