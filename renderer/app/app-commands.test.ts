import { describe, expect, it, vi } from 'vitest';
import { keyboardLayouts, pressOn } from '../../test/support/keyboard-layouts';
import { stepIds } from '../../workshop/step';
import { commandForKey } from '../shell/command';
import { useWindowState, type Place } from '../shell/window-state';
import { appCommands } from './app-commands';
import { menuModel } from './native-menu';

vi.hoisted(() => vi.stubGlobal('navigator', { platform: 'Linux' }));
vi.mock('../bridge', () => ({ request: {}, on: () => () => undefined }));

const layouts = Object.keys(keyboardLayouts) as (keyof typeof keyboardLayouts)[];

describe('The commands of the window', () => {
  it('have ids of their own', () => {
    const ids = appCommands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(stepIds)('have one key each that works on every keyboard, while %s is on screen', (step) => {
    useWindowState.setState({ step, place: { name: 'session' } as Place });
    const shown = appCommands.flatMap(({ id, keys = [] }) => keys.map((each) => ({ id, keys: each })));
    const doubled = shown.filter(({ keys }) => shown.filter((other) => other.keys === keys).length > 1);
    expect(doubled).toEqual([]);
    for (const layout of layouts) {
      const run = shown.map(({ keys }) => ({
        id: commandForKey(appCommands, pressOn(layout, keys), undefined)?.command.id,
        keys,
      }));
      expect(run).toEqual(shown);
    }
  });

  it('of the steps need Ctrl or Cmd: plain digits are text', () => {
    useWindowState.setState({ place: { name: 'session' } as Place });
    for (const digit of '0123456789') {
      expect(commandForKey(appCommands, pressOn('German', digit), undefined)).toBeNull();
    }
    expect(commandForKey(appCommands, pressOn('German', 'Mod+3'), undefined)?.command.id).toBe('step:intent');
  });

  it('that need a workshop do nothing on the start screen', () => {
    useWindowState.setState({ place: { name: 'start' } });
    expect(commandForKey(appCommands, pressOn('German', 'Mod+1'), undefined)).toBeNull();
    expect(commandForKey(appCommands, pressOn('German', 'Mod+N'), undefined)?.command.id).toBe('new');
  });
});

describe('The native menu', () => {
  const items = () => Object.values(menuModel()).flat(2);

  it('offers the commands that have a menu, each once', () => {
    const inMenus = appCommands.filter(({ menu }) => menu !== undefined).map(({ id }) => id);
    expect(
      items()
        .map(({ command }) => command)
        .sort(),
    ).toEqual(inMenus.sort());
  });

  it('disables what needs a workshop on the start screen, and undo while there is nothing to undo', () => {
    useWindowState.setState({ place: { name: 'start' } });
    const enabled = items().flatMap(({ command, enabled }) => (enabled ? [command] : []));
    expect(enabled).toContain('new');
    expect(enabled.filter((id) => /^(step|export):|^(home|print|undo|redo)$/.test(id))).toEqual([]);
  });

  it('marks the language and the theme in use', () => {
    const { language, theme } = menuModel();
    expect(language.flat().map(({ command, checked }) => [command, checked])).toEqual([
      ['language:de', true],
      ['language:en', false],
    ]);
    expect(theme.flat().filter(({ checked }) => checked)).toHaveLength(1);
  });
});
