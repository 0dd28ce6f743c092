import type i18next from 'i18next';
import type { LucideIcon } from 'lucide-react';

/**
 * An action with a key, or in a menu, the palette or a toolbar. All of these are derived from lists of commands, so that a command has the
 * same name and key everywhere. `Context` is what the commands of a step act on, such as the board; those of the shell have none.
 */
export interface Command<Context = undefined> {
  id: string;
  /** In the language of the screen. */
  label: () => string;
  /** Key combinations such as `Mod+Shift+Z`, `F1` or `?`; `Mod` is Ctrl, on a Mac Cmd. The first one is shown. */
  keys?: readonly string[];
  icon?: LucideIcon;
  /** Other words for it that the palette finds, with commas between. They are searched in every language, whichever is on screen. */
  keywords?: (translate: typeof i18next.t) => string;
  isEnabled?: (context: Context) => boolean;
  /** `keys` is the combination that was pressed, if any. */
  run: (context: Context, keys?: string) => unknown;
}

/** The parts of a keyboard event that decide which command it means. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>;

/**
 * Whether a key press is a combination. Letters, digits and named keys are compared with Shift; for symbols such as `?` Shift is ignored,
 * because it depends on the keyboard layout whether they need it. Digits with Alt or Shift and letters with Ctrl and Alt are matched by
 * `code`: with Shift digits type symbols, on a Mac with Alt as well. `Space` is the space bar. AltGr is Ctrl and Alt at once and types
 * characters: it never matches.
 */
export function matchesKeys(press: KeyPress, keys: string): boolean {
  const { modifiers, key } = parseKeys(keys);
  if ((press.ctrlKey || press.metaKey) !== modifiers.has('Mod') || press.altKey !== modifiers.has('Alt')) return false;
  const isSign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
  if (!isSign && press.shiftKey !== modifiers.has('Shift')) return false;
  if (modifiers.has('Mod') && modifiers.has('Alt') && press.getModifierState?.('AltGraph')) return false;
  if (modifiers.has('Mod') && modifiers.has('Alt') && /^[A-Z]$/.test(key)) return press.code === `Key${key}`;
  if ((press.altKey || press.shiftKey) && /^\d$/.test(key)) return press.code === `Digit${key}`;
  return press.key.toLowerCase() === (key === 'Space' ? ' ' : key.toLowerCase());
}

/** The modifiers and the key of a combination. */
export function parseKeys(keys: string): { modifiers: ReadonlySet<string>; key: string } {
  // The key may be a plus sign, with or without modifiers.
  const [, modifiers = '', key = keys] = /^((?:[^+]+\+)*)(.+)$/.exec(keys) ?? [];
  return { modifiers: new Set(modifiers.split('+').filter(Boolean)), key };
}

/** Whether a combination types a character, without Ctrl, Cmd or Alt. Such keys are no commands in text fields. */
export function isPlainKey(keys: string): boolean {
  return keys.length === 1;
}

/** The enabled command of a key press and the combination that matched; null for none. */
export function commandForKey<Context, Known extends Command<Context> = Command<Context>>(
  commands: readonly Known[],
  press: KeyPress,
  context: Context,
): { command: Known; keys: string } | null {
  for (const command of commands) {
    const keys = command.keys?.find((each) => matchesKeys(press, each));
    if (keys !== undefined && (command.isEnabled?.(context) ?? true)) return { command, keys };
  }
  return null;
}
