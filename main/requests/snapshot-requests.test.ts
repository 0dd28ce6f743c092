import { expect, test, vi } from 'vitest';
import type { ScreenArea } from '../../preload/contract';
import { jpeg } from '../session/testing/pictures';
import { titlePatch } from '../session/testing/sessions';
import { sessionPicture } from '../session/library/session-picture';
import { openWorkshop, testService, type TestClient } from './testing/service';

const area: ScreenArea = { x: 228, y: 48, width: 1052, height: 752 };
const placePatch = (value: string) => ({ op: 'replace' as const, path: ['workshop', 'place'], value });
const statementPatch = (value: string) => ({
  op: 'replace' as const,
  path: ['steps', 'intent', 'statement'],
  value,
});

/** A workshop whose state "Mittag" has another place and another intent than the present one. */
async function withNoon(facilitator: TestClient) {
  const key = await openWorkshop(facilitator);
  const patch = async (baseRevision: number, ...patches: unknown[]) =>
    facilitator.request('session.patch', { key, baseRevision, patches: patches as never });
  await patch(0, placePatch('Vormittag'), statementPatch('Erst die Kundin.'));
  await facilitator.request('session.takeSnapshot', { key, name: 'Mittag' });
  await patch(1, placePatch('Nachmittag'), statementPatch('Dann wir.'));
  const [entry] = await facilitator.request('session.snapshots', { key });
  return { key, snapshot: entry?.snapshot ?? '', patch };
}

test('A step that is left has a state with the latest picture of it, and only that file is served', async () => {
  const captureScreen = vi.fn<() => Promise<Uint8Array | null>>(() => Promise.resolve(jpeg(8, 6)));
  const { service, connect } = testService({ captureScreen });
  const facilitator = connect('facilitator');
  const { key } = await withNoon(facilitator);
  await facilitator.request('session.pictureStep', { key, step: 'intent', area });
  await facilitator.request('session.finishStep', { key, step: 'intent' });
  // Unchanged since: no second state.
  await facilitator.request('session.finishStep', { key, step: 'intent' });
  const entries = await facilitator.request('session.snapshots', { key });
  expect(entries.filter(({ reason }) => reason === 'step')).toMatchObject([{ name: 'intent', reason: 'step' }]);
  const url = entries[0]?.picture ?? '';
  const name = decodeURIComponent(url.split('/').at(-1) ?? '');
  expect(url).toMatch(/^app:\/\/leitbild\/session\//);
  expect(await sessionPicture(service.library, key, name)).toMatch(/history.*_step_.*\.jpg$/);
  for (const other of ['session.json', `../${name}`, name.replace('.jpg', '.json.gz'), '20270331T_step_.jpg'])
    expect(await sessionPicture(service.library, key, other)).toBeNull();
});

test('An earlier state is opened read-only beside the present one, and leaves nothing behind', async () => {
  const { service, connect } = testService();
  const facilitator = connect('facilitator');
  const { key, snapshot } = await withNoon(facilitator);
  const { key: state, isShown } = await facilitator.request('session.openSnapshot', { key, snapshot, step: 'intent' });
  expect(isShown).toBe(false);
  const opened = await facilitator.request('session.open', { key: state, takeOver: false });
  expect(opened).toMatchObject({
    status: 'open',
    readOnly: true,
    drafts: {},
    snapshot: { key, snapshot, name: 'Mittag' },
    session: { workshop: { place: 'Vormittag' } },
  });
  const refused = await facilitator.request('session.patch', {
    key: state,
    baseRevision: 9,
    patches: [titlePatch('Anders')],
  });
  expect(refused.status).toBe('refused');
  expect(service.library.get(key).session.workshop.place).toBe('Nachmittag');
  await facilitator.request('session.close', { key: state });
  expect(service.library.openKeys()).toEqual([key]);
  expect((await facilitator.request('library.list', undefined)).map((entry) => entry.key)).toEqual([key]);
});

test('Where there can be another window, the state is shown there at the same step', async () => {
  const { connect, ...rest } = testService({ openWindow: () => Promise.resolve(second.client) });
  const second = connect('facilitator', 'second');
  const { key, snapshot } = await withNoon(connect('facilitator', 'first'));
  const { isShown, key: state } = await connect('facilitator', 'third').request('session.openSnapshot', {
    key,
    snapshot,
    step: 'roadmap',
  });
  expect(isShown).toBe(true);
  expect(second.events).toContainEqual(['session.openRequested', { key: state, step: 'roadmap' }]);
  expect(rest.service.library.openKeys()).toContain(state);
});

test('One step is restored and the others stay, as do decisions and the timer; the state before is kept', async () => {
  const { service, connect } = testService();
  const facilitator = connect('facilitator');
  const { key, snapshot, patch } = await withNoon(facilitator);
  const decision = {
    order: 'a0',
    text: 'Wir fangen an.',
    owner: '',
    due: '',
    step: 'intent',
    at: '2027-03-31T12:00:00.000Z',
  };
  await patch(2, { op: 'add', path: ['workshop', 'decisions', 'd'], value: decision });
  await facilitator.request('session.restoreSnapshot', { key, snapshot, steps: ['intent'] });
  const { session } = service.library.get(key);
  expect(session.steps.intent.statement).toBe('Erst die Kundin.');
  expect(session.workshop.place).toBe('Nachmittag');
  await facilitator.request('session.restoreSnapshot', { key, snapshot, steps: ['kickoff'] });
  const { workshop } = service.library.get(key).session;
  expect(workshop.place).toBe('Vormittag');
  expect(Object.keys(workshop.decisions)).toEqual(['d']);
  const [last] = await facilitator.request('session.snapshots', { key });
  expect(last?.reason).toBe('before');
});

test('A state becomes a workshop of its own that says when it is from', async () => {
  const { service, connect } = testService();
  const facilitator = connect('facilitator');
  const { key, snapshot } = await withNoon(facilitator);
  const { key: copy } = await facilitator.request('session.copySnapshot', { key, snapshot });
  await service.library.open(copy, false);
  const { session } = service.library.get(copy);
  expect(session.workshop).toMatchObject({ place: 'Vormittag', timer: null });
  expect(session.workshop.title).toMatch(/\(\d\d\.\d\d\.\d{4}, \d\d:\d\d\)$/);
  expect(session.header.id).not.toBe(service.library.get(key).session.header.id);
});

test('The room and phones reach no earlier state', async () => {
  const { connect } = testService();
  const facilitator = connect('facilitator');
  const { key, snapshot } = await withNoon(facilitator);
  const room = connect('room');
  for (const [name, input] of [
    ['session.openSnapshot', { key, snapshot, step: 'intent' }],
    ['session.copySnapshot', { key, snapshot }],
    ['session.pictureStep', { key, step: 'intent', area }],
    ['session.finishStep', { key, step: 'intent' }],
  ] as const)
    expect(await room.attempt(name, input)).not.toBe('');
});
