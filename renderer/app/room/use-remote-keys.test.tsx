import { render } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useRoomStatus } from '../../shell/room/room-status';
import { useWindowState, type Place } from '../../shell/window-state';
import { useRemoteKeys } from './use-remote-keys';

const pressed = vi.hoisted(() => ({ actions: [] as string[] }));
vi.mock('../../bridge', () => ({
  request: {
    'room.press': ({ action }: { action: string }) => {
      pressed.actions.push(action);
      return Promise.resolve();
    },
  },
  on: () => () => undefined,
}));

function Window() {
  useRemoteKeys();
  return (
    <>
      <input aria-label="Field" />
      <div contentEditable suppressContentEditableWarning data-editor>
        Text
      </div>
      <button type="button">Button</button>
    </>
  );
}

/** Presses a key as a remote does. Returns what the room was told. */
function press(key: string, target: EventTarget = document.body, options: KeyboardEventInit = {}): string[] {
  pressed.actions.length = 0;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
  return [...pressed.actions];
}

beforeEach(() => {
  useWindowState.setState({ place: { name: 'session', key: 'tag' } as Place, dialog: null, isPresenting: false });
  useRoomStatus.setState({ key: 'tag', display: 2 });
});

test('The keys of a remote page through the open room and turn it black', () => {
  const { getByRole } = render(<Window />);
  expect(['PageDown', 'PageUp', '.', 'b', 'B'].flatMap((key) => press(key))).toEqual([
    'next',
    'previous',
    'black',
    'black',
    'black',
  ]);
  expect(press('PageDown', getByRole('button'))).toEqual(['next']);
  expect(press('PageDown', document.body, { repeat: true })).toEqual([]);
  expect(press('b', document.body, { ctrlKey: true })).toEqual([]);
});

test('They are text in a field, and nothing while the room is closed or open for another session', () => {
  const { getByRole, container } = render(<Window />);
  expect(press('.', getByRole('textbox', { name: 'Field' }))).toEqual([]);
  const editor = container.querySelector<HTMLElement>('[data-editor]');
  // jsdom does not know `isContentEditable`.
  if (editor) Object.defineProperty(editor, 'isContentEditable', { value: true });
  expect(press('b', editor ?? document.body)).toEqual([]);
  useRoomStatus.setState({ key: 'other' });
  expect(press('PageDown')).toEqual([]);
  useRoomStatus.setState({ key: null });
  expect(press('PageDown')).toEqual([]);
});

test('A screen that uses one of them comes first, also when it is loaded later; so do dialogs and a presentation', () => {
  render(<Window />);
  const own = (event: Event) => event.preventDefault();
  addEventListener('keydown', own);
  expect(press('PageDown')).toEqual([]);
  removeEventListener('keydown', own);
  expect(press('PageDown')).toEqual(['next']);
  useWindowState.setState({ dialog: 'palette' });
  expect(press('PageDown')).toEqual([]);
  useWindowState.setState({ dialog: null, isPresenting: true });
  expect(press('PageDown')).toEqual([]);
});
