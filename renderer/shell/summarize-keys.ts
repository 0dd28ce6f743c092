import { parseKeys } from './command';
import { addToList } from '../../workshop/add-to-list';

/** Key combinations in short: common modifiers once, an optional modifier in brackets, digits as a range. */
export function summarizeKeys(all: readonly string[]): string {
  const byModifiers = new Map<string, string[]>();
  for (const keys of all) {
    const { modifiers, key } = parseKeys(keys);
    const name = [...modifiers].join('+');
    addToList(byModifiers, name, key);
  }
  const [first, second, ...more] = [...byModifiers].map(([modifiers, keys]) => ({
    modifiers: modifiers.split('+').filter(Boolean),
    keys: joinKeys(keys, modifiers !== ''),
  }));
  const extra = second?.modifiers.filter((modifier) => !first?.modifiers.includes(modifier)) ?? [];
  if (first && second && more.length === 0 && first.keys === second.keys && extra.length === 1) {
    return [`(${extra[0]})`, ...first.modifiers, first.keys].join(' ');
  }
  const groups = [first, second, ...more].flatMap((group) => group ?? []);
  return groups.map(({ modifiers, keys }) => [...modifiers, keys].join(' ')).join(' / ');
}

const keySigns: Record<string, string> = { ArrowLeft: '←', ArrowUp: '↑', ArrowRight: '→', ArrowDown: '↓', '-': '–' };

/** Signs and letters without modifiers are separated by spaces, letters with modifiers by strokes. */
function joinKeys(keys: readonly string[], hasModifiers: boolean): string {
  if (keys.length > 2 && keys.every((key) => /^\d$/.test(key))) return `${keys[0]} – ${keys.at(-1)}`;
  const inline = hasModifiers ? /^(Arrow\w+|[,.])$/ : /^(Arrow\w+|[A-Z,.])$/;
  const isInline = keys.every((key) => inline.test(key));
  return keys.map((key) => keySigns[key] ?? key).join(isInline ? ' ' : ' / ');
}
