import i18next from 'i18next';
import { beforeAll, expect, test, vi } from 'vitest';

vi.hoisted(() => vi.stubGlobal('navigator', { platform: 'Linux' }));
const { keyLabel } = await import('./key-label');

beforeAll(() => i18next.init({ lng: 'de', resources: {} }));

test.each([
  ['Mod+K', 'Strg K'],
  ['Mod+Shift+Z', 'Strg Umschalt Z'],
  ['Mod++', 'Strg +'],
  ['+', '+'],
  ['+ / –', '+ / –'],
  ['Mod + / –', 'Strg + / –'],
  ['(Shift) F8', '(Umschalt) F8'],
  ['?', '?'],
])('%s is shown as "%s" on a German keyboard', (keys, label) => {
  expect(keyLabel(keys)).toBe(label);
});
