import { shallow } from 'zustand/shallow';

/**
 * Whether a memoised component need not be rendered again, for `memo`: lists and objects of equal items count as the same, because many
 * are made for each render.
 */
export function sameProps<Props extends object>(before: Props, after: Props): boolean {
  const [first, second] = [Object.entries(before), new Map<string, unknown>(Object.entries(after))];
  return first.length === second.size && first.every(([name, value]) => shallow<unknown>(value, second.get(name)));
}
