import { expect, test } from 'vitest';
import type { Events } from '../../preload/contract';
import { exampleSession } from '../../test/fixtures/example-session';
import { temporaryFolder } from '../session/testing/sessions';
import { SettingsStore } from '../settings';
import { ConnectedClients } from '../requests/connected-clients';
import type { Client } from '../requests/client';
import type { Display } from './room-devices';
import { RoomScreen } from './room-screen';
import { laptop, projector, roomDevicesDouble } from './testing/room-devices-double';

/** A room screen over displays in memory, with one facilitator who has the session `tag` open. */
function testRoom(connected?: Display[]) {
  const clients = new ConnectedClients();
  const devices = roomDevicesDouble(clients, connected);
  const folder = temporaryFolder();
  const session = exampleSession();
  const heard: Events['room.changed'][] = [];
  const facilitator: Client = {
    id: 'facilitator',
    role: 'facilitator',
    send: (name, event) => {
      if (name === 'room.changed') heard.push(event as Events['room.changed']);
    },
  };
  clients.add(facilitator);
  clients.join(facilitator, 'tag');
  const create = () =>
    new RoomScreen({
      devices: devices.devices,
      clients,
      settings: new SettingsStore(folder),
      sessionOf: () => session,
    });
  return { ...devices, clients, facilitator, heard, session, create, room: create() };
}

const second: Display = { ...projector, id: 3, label: 'Dell', bounds: { x: 3200, y: 0, width: 2560, height: 1440 } };

test('It opens on the display on which the facilitator does not work, without taking the keyboard, and keeps displays awake', () => {
  const { room, open, state } = testRoom();
  expect(room.open('tag', null, { step: 'intent' })).toMatchObject({
    key: 'tag',
    display: projector.id,
    hasBar: false,
    state: { step: 'intent', follows: true, curtain: 'none' },
  });
  expect(open()).toHaveLength(1);
  expect(open()[0]?.options).toMatchObject({ display: projector, takesFocus: false });
  expect(state.isAwake).toBe(true);
  room.close();
  expect(open()).toEqual([]);
  expect(state.isAwake).toBe(false);
  expect(room.status.key).toBeNull();
});

test('A chosen display is remembered, also when the system gives it another id', () => {
  const { room, create, plug } = testRoom([laptop, projector, second]);
  room.open('tag', second.id, {});
  room.close();
  expect(create().open('tag', null, {}).display).toBe(second.id);
  plug(laptop, projector, { ...second, id: 99 });
  expect(create().open('tag', null, {}).display).toBe(99);
  plug(laptop, projector);
  expect(create().open('tag', null, {}).display).toBe(projector.id);
});

test('Opened again where it is, it stays as it is; opened on another display, it moves and shows the same', () => {
  const { room, open } = testRoom([laptop, projector, second]);
  room.open('tag', projector.id, { step: 'intent' });
  room.show({ curtain: 'logo' });
  const [window] = open();
  room.open('tag', projector.id, {});
  expect(open()).toEqual([window]);
  expect(room.open('tag', second.id, {}).state).toMatchObject({ step: 'intent', curtain: 'logo' });
  expect(open().map(({ options }) => options.display.id)).toEqual([second.id]);
});

test('With one display it covers the work of the facilitator, with the keyboard and a bar, and can be left from there', () => {
  const { room, open, facilitator } = testRoom([laptop]);
  expect(room.open('tag', null, {})).toMatchObject({ display: laptop.id, hasBar: true });
  const [window] = open();
  expect(window?.options.takesFocus).toBe(true);
  if (window) room.press('leave', window.client);
  expect(open()).toEqual([]);
  room.open('tag', null, {});
  room.press('leave', facilitator);
  expect(open()).toEqual([]);
});

test('On a display of its own a key pressed in the room does not close it', () => {
  const { room, open } = testRoom();
  room.open('tag', null, {});
  const [window] = open();
  if (window) room.press('leave', window.client);
  expect(open()).toHaveLength(1);
});

test('When its display is unplugged, nothing appears on the laptop; when it is back, the room goes on', () => {
  const { room, open, plug, state, heard } = testRoom();
  room.open('tag', projector.id, { step: 'roadmap' });
  plug(laptop);
  expect(open()).toEqual([]);
  expect(state.isAwake).toBe(false);
  expect(heard.at(-1)).toMatchObject({ key: 'tag', display: null });
  // Meanwhile the facilitator goes on.
  room.show({ step: 'closing' });
  plug(laptop);
  expect(open()).toEqual([]);
  plug(laptop, projector);
  expect(open().map(({ options }) => options.display)).toEqual([projector]);
  expect(state.isAwake).toBe(true);
  expect(heard.at(-1)).toMatchObject({ key: 'tag', display: projector.id, state: { step: 'closing' } });
});

test('When its display is unplugged, it does not move to a monitor that was there; a new display takes it', () => {
  const { room, open, plug } = testRoom([laptop, projector, second]);
  room.open('tag', projector.id, {});
  plug(laptop, second);
  plug(laptop, second);
  expect(open()).toEqual([]);
  const other: Display = { ...projector, id: 7, label: 'BenQ' };
  plug(laptop, second, other);
  expect(open().map(({ options }) => options.display.id)).toEqual([7]);
});

test('A display that comes back as the facilitator’s own does not get it', () => {
  const { room, open, plug } = testRoom();
  room.open('tag', projector.id, {});
  plug(laptop);
  plug({ ...projector, isFacilitators: true });
  expect(open()).toEqual([]);
});

test('It follows changes of resolution and scale', () => {
  const { room, open, plug } = testRoom();
  room.open('tag', null, {});
  const changed = { ...projector, scale: 1.5, bounds: { ...projector.bounds, width: 1280, height: 720 } };
  plug(laptop, changed);
  expect(open()[0]?.places).toEqual([projector, changed]);
  expect(open()).toHaveLength(1);
});

test('It follows the step of the facilitator until it is held back, and catches up when released', () => {
  const { room } = testRoom();
  room.open('tag', null, { step: 'kickoff' });
  room.show({ page: 'chair' });
  room.show({ step: 'intent' });
  expect(room.status.state).toMatchObject({ step: 'intent', page: '' });
  room.show({ follows: false });
  room.show({ step: 'roadmap' });
  expect(room.status).toMatchObject({ facilitatorStep: 'roadmap', state: { step: 'intent', follows: false } });
  room.show({ follows: true });
  expect(room.status.state).toMatchObject({ step: 'roadmap', page: '', follows: true });
});

test('A page that is chosen goes before a part of the board, and leaves the spotlight', () => {
  const { room } = testRoom();
  room.open('tag', null, { step: 'vision-board' });
  const view = { x: 0, y: 0, width: 100, height: 100 };
  room.show({ board: { area: null, spotlight: ['note'], view } });
  room.show({ page: 'board' });
  expect(room.status.state.board).toEqual({ area: null, spotlight: ['note'], view: null });
  room.show({ board: { area: 'area', spotlight: [], view: null } });
  room.show({ page: 'board' });
  expect(room.status.state.board).toBeNull();
});

test('A remote pages through the step, stays at both ends, and turns it black and back', () => {
  const { room, facilitator } = testRoom();
  room.open('tag', null, { step: 'kickoff' });
  const pages: string[] = [];
  for (let press = 0; press < 12; press += 1) {
    room.press('next', facilitator);
    pages.push(room.status.state.page);
  }
  const last = pages.at(-1);
  expect(new Set(pages).size).toBeGreaterThan(1);
  expect(pages.indexOf(last ?? '')).toBeLessThan(11);
  for (let press = 0; press < 12; press += 1) room.press('previous', facilitator);
  expect(room.status.state.page).toBe('purpose');
  room.press('black', facilitator);
  expect(room.status.state.curtain).toBe('black');
  room.press('black', facilitator);
  expect(room.status.state.curtain).toBe('none');
  room.show({ curtain: 'break' });
  room.press('black', facilitator);
  expect(room.status.state.curtain).toBe('none');
});

test('It closes when the last facilitator leaves its session, and follows a session that is saved elsewhere', () => {
  const { room, open, clients, facilitator } = testRoom();
  const other: Client = { id: 'other', role: 'facilitator', send: () => undefined };
  clients.add(other);
  clients.join(other, 'tag');
  room.open('tag', null, {});
  clients.renameSession('tag', 'new');
  expect(room.status.key).toBe('new');
  expect(open()[0]?.options.maySee('new')).toBe(true);
  expect(open()[0]?.options.maySee('tag')).toBe(false);
  clients.leave(other, 'new');
  expect(open()).toHaveLength(1);
  clients.remove(facilitator);
  expect(open()).toEqual([]);
  expect(room.status.key).toBeNull();
});

test('A window that the system closes closes the screen; one that is opened for another session shows nothing of the first', () => {
  const { room, open, clients, facilitator } = testRoom();
  room.open('tag', null, { step: 'roadmap' });
  const [first] = open();
  clients.join(facilitator, 'other');
  room.open('other', null, {});
  expect(first?.isOpen).toBe(false);
  expect(first?.options.maySee('tag')).toBe(false);
  expect(room.status).toMatchObject({ key: 'other', state: { step: 'kickoff', curtain: 'none' } });
  open()[0]?.close();
  expect(room.status.key).toBeNull();
});
