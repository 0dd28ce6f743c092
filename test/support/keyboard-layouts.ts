import { parseKeys, type KeyPress } from '../../renderer/shell/command';

/** Where signs are on a keyboard: the key by its place (`KeyboardEvent.code`) and whether it needs Shift. */
type Signs = Readonly<Record<string, { code: string; shift?: true }>>;

/** The signs that differ between keyboards, and on which shortcuts may lie. */
export const keyboardLayouts = {
  US: {
    '?': { code: 'Slash', shift: true },
    '+': { code: 'Equal', shift: true },
    '-': { code: 'Minus' },
    ',': { code: 'Comma' },
    '.': { code: 'Period' },
  },
  German: {
    '?': { code: 'Minus', shift: true },
    '+': { code: 'BracketRight' },
    '-': { code: 'Slash' },
    ',': { code: 'Comma' },
    '.': { code: 'Period' },
  },
} satisfies Record<string, Signs>;

/** What digits type with Shift, from 0 to 9. */
const shiftedDigits = { US: ')!@#$%^&*(', German: '=!"§$%&/()' };

/** What the browser reports when a person presses a combination such as `Mod+Shift+Z` or `?` on a keyboard. */
export function pressOn(layout: keyof typeof keyboardLayouts, keys: string): KeyPress {
  const { modifiers, key } = parseKeys(keys);
  const sign = (keyboardLayouts[layout] as Signs)[key];
  const shiftKey = modifiers.has('Shift') || sign?.shift === true;
  const isDigit = /^\d$/.test(key);
  const typed = isDigit && shiftKey ? (shiftedDigits[layout][Number(key)] ?? key) : key === 'Space' ? ' ' : key;
  return {
    key: /^[A-Z]$/.test(typed) && !shiftKey ? typed.toLowerCase() : typed,
    code: sign?.code ?? (isDigit ? `Digit${key}` : /^[A-Z]$/.test(key) ? `Key${key}` : key),
    ctrlKey: modifiers.has('Mod'),
    metaKey: false,
    shiftKey,
    altKey: modifiers.has('Alt'),
  };
}
