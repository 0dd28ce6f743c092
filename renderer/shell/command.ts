import type { LucideIcon } from 'lucide-react';

/**
 * Something a person can do, by key, menu, palette or button. All of these are derived from lists of commands, so that a command has
 * one name and one key wherever it appears. `Context` is what a step's commands act on, such as the board; the shell's need none.
 */
export interface Command<Context = undefined> {
  id: string;
  /** In the language of the screen. */
  label: () => string;
  /** Key combinations such as `Mod+Shift+Z`, `F1` or `?`; `Mod` is Ctrl, on a Mac Cmd. The first one is shown. */
  keys?: readonly string[];
  icon?: LucideIcon;
  isEnabled?: (context: Context) => boolean;
  /** `keys` is the combination that was pressed, if any. */
  run: (context: Context, keys?: string) => unknown;
}

/** The parts of a keyboard event that decide which command it means. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>;

/**
 * Whether a key press is a combination. Letters, digits and named keys are compared with Shift; for signs such as `?` Shift does not
 * count, because it depends on the keyboard layout whether they need it. Digits with Alt or Shift are found by their place on the keyboard:
 * with Shift they type signs, and on a Mac with Alt as well. Letters with Ctrl and Alt are found by their place too. `Space` is the space bar.
 * AltGr is Ctrl and Alt at once and types characters: it never matches.
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
  // The key itself may be a plus sign, alone or behind modifiers.
  const [, modifiers = '', key = keys] = /^((?:[^+]+\+)*)(.+)$/.exec(keys) ?? [];
  return { modifiers: new Set(modifiers.split('+').filter(Boolean)), key };
}

/** A combination without Ctrl, Cmd or Alt that would type a character. It is for typing wherever text can be entered. */
export function isPlainKey(keys: string): boolean {
  return keys.length === 1;
}

/** The command that a key press means, and the combination that matched; null when there is none or it is not enabled. */
export function commandForKey<Context>(
  commands: readonly Command<Context>[],
  press: KeyPress,
  context: Context,
): { command: Command<Context>; keys: string } | null {
  for (const command of commands) {
    const keys = command.keys?.find((each) => matchesKeys(press, each));
    if (keys !== undefined && (command.isEnabled?.(context) ?? true)) return { command, keys };
  }
  return null;
}
