import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newLibrary } from '../session/testing/libraries';
import { titlePatch } from '../session/testing/sessions';
import { CloseGuard, type UnsavedDialogs } from './close-guard';
import { doubleOf, testWindows } from './testing/windows';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Windows that a guard watches, over a real library. Pages deliver their pending input at once unless they `hang`. */
function guarded(choice: Awaited<ReturnType<UnsavedDialogs['askUnsaved']>> = 'stay') {
  const all = { ...testWindows(), ...newLibrary() };
  const asked: unknown[] = [];
  const guard = new CloseGuard(all.library, all.clients, {
    askUnsaved: (window) => {
      asked.push(window);
      return Promise.resolve(choice);
    },
    chooseFolder: () => Promise.resolve(null),
    reportMissingPictures: () => Promise.resolve(),
  });
  all.windows.onOpen((opened) => guard.watch(opened));
  const show = async (key: string) => {
    const opened = all.windows.open();
    const { client } = opened;
    await all.library.open(key, false);
    all.clients.join(client, key);
    return opened;
  };
  const closed = (opened: Awaited<ReturnType<typeof show>>) =>
    vi.waitFor(() => expect(doubleOf(opened).isDestroyed).toBe(true));
  return { ...all, guard, asked, show, closed };
}

test('A window that closes delivers its input and closes its session; the app ends with the last one', async () => {
  const { guard, library, create, show, closed, state, namesOf } = guarded();
  const [key, otherKey] = [await create('Eins'), await create('Zwei')];
  const [first, second] = [await show(key), await show(otherKey)];
  doubleOf(first).close();
  expect(namesOf(first)).toEqual(['app.closing']);
  expect(namesOf(second)).toEqual([]);
  library.get(key).apply(0, [titlePatch('Zuletzt getippt')]);
  guard.flushed(first.client);
  await closed(first);
  expect(library.openKeys()).toEqual([otherKey]);
  expect((await library.list()).map(({ title }) => title)).toContain('Zuletzt getippt');
  expect(state.closedAll).toBe(0);
  doubleOf(second).close();
  guard.flushed(second.client);
  await closed(second);
  expect(library.openKeys()).toEqual([]);
  expect(state.closedAll).toBe(1);
});

test('Of two windows that close together the later one closes the session they share', async () => {
  const { guard, library, create, show, closed } = guarded();
  const key = await create('Geteilt');
  const [first, second] = [await show(key), await show(key)];
  for (const each of [first, second]) doubleOf(each).close();
  for (const { client } of [first, second]) guard.flushed(client);
  await Promise.all([closed(first), closed(second)]);
  expect(library.openKeys()).toEqual([]);
});

test('A page that does not reply keeps its window open for three seconds at most', async () => {
  const { library, create, show, closed } = guarded();
  const opened = await show(await create('Hängt'));
  doubleOf(opened).close();
  await vi.advanceTimersByTimeAsync(2900);
  expect(doubleOf(opened).isDestroyed).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  await closed(opened);
  expect(library.openKeys()).toEqual([]);
});

test('Two causes to save ask a page once, and one that has crashed not at all', async () => {
  const { guard, create, show, namesOf } = guarded();
  const opened = await show(await create('Einmal'));
  const both = [guard.saveAll(), guard.saveAll()];
  expect(namesOf(opened)).toEqual(['app.closing']);
  doubleOf(opened).webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  await Promise.all(both);
  doubleOf(opened).webContents.isCrashed = () => true;
  await guard.saveAll();
  expect(namesOf(opened)).toEqual(['app.closing']);
});

test.each([
  ['stay', false, 1],
  ['close', true, 0],
] as const)('When a session cannot be saved, the person decides: %s', async (choice, isClosed, left) => {
  const { guard, library, create, show, asked } = guarded(choice);
  const key = await create('Voll');
  const opened = await show(key);
  const store = library.get(key);
  const close = vi.spyOn(store, 'close');
  close.mockImplementation((discard) => Promise.resolve({ saved: false, problem: discard ? null : 'full' }));
  doubleOf(opened).close();
  guard.flushed(opened.client);
  await vi.waitFor(() => expect(asked).toEqual([opened.window]));
  await vi.waitFor(() => expect(library.openKeys()).toHaveLength(left));
  await vi.waitFor(() => expect(doubleOf(opened).isDestroyed).toBe(isClosed));
  close.mockRestore();
  await store.close(true);
});
