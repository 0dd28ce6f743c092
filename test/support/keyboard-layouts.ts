import { parseKeys, type KeyPress } from '../../renderer/shell/command';

/** Positions of symbols on a keyboard: the key (`KeyboardEvent.code`), and whether it needs Shift. */
type Signs = Readonly<Record<string, { code: string; shift?: true }>>;

/** Symbols of shortcuts whose positions differ between layouts. */
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

/** The symbols of the digits 0 to 9 with Shift. */
const shiftedDigits = { US: ')!@#$%^&*(', German: '=!"§$%&/()' };

/** The keyboard event of a combination such as `Mod+Shift+Z` or `?` on a layout. */
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
