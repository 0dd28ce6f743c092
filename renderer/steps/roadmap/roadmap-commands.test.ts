import { expect, test, vi } from 'vitest';
import { keyboardLayouts, pressOn } from '../../../test/support/keyboard-layouts';
import { commandForKey } from '../../shell/command';
import { roadmapCommands } from './roadmap-commands';

const layouts = Object.keys(keyboardLayouts) as (keyof typeof keyboardLayouts)[];
const action = () => vi.fn<() => void>();
const shown = roadmapCommands.flatMap(({ id, keys = [] }) => keys.map((each) => ({ id, keys: each })));

test('no two commands have the same key', () => {
  expect(new Set(shown.map(({ keys }) => keys)).size).toBe(shown.length);
});

test.each(layouts)('every key runs its command on a %s keyboard', (layout) => {
  const context = {
    open: action(),
    move: vi.fn<(key: string) => void>(),
    remove: action(),
    openPrevious: action(),
    openNext: action(),
  };
  const run = shown.map(({ keys }) => {
    const found = commandForKey(roadmapCommands, pressOn(layout, keys), context);
    found?.command.run(context, found.keys);
    return { id: found?.command.id, keys };
  });
  expect(run).toEqual(shown);
  for (const action of Object.values(context)) expect(action).toHaveBeenCalled();
  expect(context.move.mock.calls.flat()).toEqual(['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']);
});

test('a key is left to the browser where its command acts on nothing', () => {
  expect(commandForKey(roadmapCommands, pressOn('US', 'Delete'), { open: () => undefined })).toBeNull();
});
