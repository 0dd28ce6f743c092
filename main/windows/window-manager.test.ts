import { expect, test } from 'vitest';
import type { BrowserWindow } from 'electron';
import { doubleOf, testWindows, WindowDouble } from './testing/windows';

test('The focused window is the one that had the focus last and is still open', () => {
  const { windows, state } = testWindows();
  expect(windows.focused()).toBeNull();
  const [first, second] = [windows.open(), windows.open()];
  expect(windows.focused()).toBe(second);
  doubleOf(first).focus();
  expect(windows.focused()).toBe(first);
  doubleOf(first).close();
  expect(windows.focused()).toBe(second);
  expect(state.closedAll).toBe(0);
  doubleOf(second).close();
  expect(windows.focused()).toBeNull();
  expect(state.closedAll).toBe(1);
});

test('A window is a client as long as it is open', () => {
  const { windows, clients, namesOf } = testWindows();
  const [first, second] = [windows.open(), windows.open()];
  expect(clients.all()).toEqual([first.client, second.client]);
  expect(windows.clientOf(first.window.webContents)).toBe(first.client);
  expect(windows.windowOf(second.client)).toBe(second.window);
  doubleOf(first).close();
  clients.broadcast('library.changed', null);
  expect([namesOf(first), namesOf(second)]).toEqual([[], ['library.changed']]);
  expect(windows.clientOf(first.window.webContents)).toBeNull();
  expect(windows.windowOf(first.client)).toBeNull();
});

test('Listeners hear of windows that are open already, and of the focus when it moves or its window closes', () => {
  const { windows } = testWindows();
  const first = windows.open();
  const opened: unknown[] = [];
  const focused: unknown[] = [];
  windows.onOpen((each) => opened.push(each));
  windows.onFocus((each) => focused.push(each));
  const second = windows.open();
  expect(opened).toEqual([first, second]);
  windows.focus();
  doubleOf(second).close();
  expect(focused).toEqual([second, first]);
});

test('A window that only shows something is a client, but has no focus and keeps the app neither open nor from closing', () => {
  const { windows, clients, state } = testWindows();
  const first = windows.open();
  const room = new WindowDouble();
  const client = { id: 'room-1', role: 'room' as const, send: () => undefined };
  windows.addViewer(room as unknown as BrowserWindow, client);
  expect(windows.clientOf(room.webContents)).toBe(client);
  expect(clients.all()).toEqual([first.client, client]);
  room.focus();
  expect(windows.focused()).toBe(first);
  expect(windows.windows).toEqual([first]);
  room.close();
  expect(windows.clientOf(room.webContents)).toBeNull();
  expect(clients.all()).toEqual([first.client]);
  expect(state.closedAll).toBe(0);
  windows.addViewer(new WindowDouble() as unknown as BrowserWindow, client);
  doubleOf(first).close();
  expect(state.closedAll).toBe(1);
});
