import { describe, expect, it, test } from 'vitest';
import { keyboardLayouts, pressOn } from '../../test/support/keyboard-layouts';
import { commandForKey, isPlainKey, matchesKeys, parseKeys, type Command } from './command';

const press = (change: object) => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...change,
});

describe('matchesKeys', () => {
  it.each(Object.keys(keyboardLayouts) as (keyof typeof keyboardLayouts)[])(
    'knows signs on a %s keyboard',
    (layout) => {
      const all = ['?', '+', '-', ',', 'Mod++', 'Mod+-', 'Alt+,'];
      expect(all.filter((keys) => !matchesKeys(pressOn(layout, keys), keys))).toEqual([]);
      expect(matchesKeys(pressOn(layout, '?'), '-')).toBe(false);
      expect(matchesKeys(press({ key: '+', shiftKey: layout === 'US' }), '+')).toBe(true);
    },
  );

  it('tells combinations by their modifiers', () => {
    expect(matchesKeys(press({ key: 'z', ctrlKey: true }), 'Mod+Z')).toBe(true);
    expect(matchesKeys(press({ key: 'z', metaKey: true }), 'Mod+Z')).toBe(true);
    expect(matchesKeys(press({ key: 'Z', ctrlKey: true, shiftKey: true }), 'Mod+Z')).toBe(false);
    expect(matchesKeys(press({ key: 'Z', ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z')).toBe(true);
    expect(matchesKeys(press({ key: '1', shiftKey: true }), '1')).toBe(false);
  });

  it('finds digits with Shift by their place, and the space bar by its name', () => {
    expect(matchesKeys(press({ key: '!', code: 'Digit1', shiftKey: true }), 'Shift+1')).toBe(true);
    expect(matchesKeys(press({ key: '!', code: 'Digit1', shiftKey: true }), '1')).toBe(false);
    expect(matchesKeys(press({ key: ' ', code: 'Space' }), 'Space')).toBe(true);
  });

  it('leaves AltGr to typing', () => {
    for (const keys of ['Mod+E', 'Alt+E', 'E']) {
      expect(matchesKeys(press({ key: '€', code: 'KeyE', ctrlKey: true, altKey: true }), keys)).toBe(false);
    }
  });

  it('finds digits with Alt by their place: on a Mac they type characters', () => {
    expect(matchesKeys(press({ key: '¡', code: 'Digit1', altKey: true }), 'Alt+1')).toBe(true);
  });
});

test('Combinations have modifiers and a key, which may be a plus sign', () => {
  const of = (keys: string) => ({ ...parseKeys(keys), modifiers: [...parseKeys(keys).modifiers] });
  expect(of('N')).toEqual({ modifiers: [], key: 'N' });
  expect(of('+')).toEqual({ modifiers: [], key: '+' });
  expect(of('Mod++')).toEqual({ modifiers: ['Mod'], key: '+' });
  expect(of('Mod+Shift+Z')).toEqual({ modifiers: ['Mod', 'Shift'], key: 'Z' });
});

test('A key that types a character is plain, one with a modifier or a name is not', () => {
  expect(['?', 'N', '1'].every(isPlainKey)).toBe(true);
  expect(['F1', 'Mod+N', 'Delete'].some(isPlainKey)).toBe(false);
});

test('A command that is not enabled leaves its key to others', () => {
  const command = (id: string, isEnabled: boolean): Command => ({
    id,
    label: () => id,
    keys: ['Mod+K'],
    isEnabled: () => isEnabled,
    run: () => undefined,
  });
  const found = commandForKey([command('off', false), command('on', true)], pressOn('US', 'Mod+K'), undefined);
  expect(found?.command.id).toBe('on');
});
