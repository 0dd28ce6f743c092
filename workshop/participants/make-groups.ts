import { addToList } from '../add-to-list';
import { shuffle, type Random } from './shuffle';

/** A person to be placed; `kind` is what groups are mixed by, such as the function. */
export interface Member {
  id: string;
  kind: string;
}

export type Pair = readonly [string, string];

interface GroupOptions {
  /** Most people in a group, at least 1. */
  size: number;
  /** Spreads each kind over the groups, with at most one more in one group than in another. */
  isMixed: boolean;
  /** People who should not be in one group. */
  apart: readonly Pair[];
}

interface Groups {
  groups: string[][];
  /** The pairs that could not be kept apart. */
  together: Pair[];
}

/** Fresh starts when pairs remain together. */
const attempts = 40;

/**
 * Random groups: everyone is in one, and their sizes differ by at most one. Keeping people apart comes before mixing. Pairs that remain
 * together after several attempts are named.
 */
export function makeGroups(members: readonly Member[], { size, isMixed, apart }: GroupOptions, random: Random): Groups {
  const count = Math.max(1, Math.ceil(members.length / Math.max(1, Math.trunc(size))));
  const known = new Set(members.map(({ id }) => id));
  const pairs = apart.filter(([a, b]) => a !== b && known.has(a) && known.has(b));
  let best: Groups | null = null;
  // The kinds are kept first; when that is in the way of keeping people apart, they are not.
  for (let attempt = 0; attempt < attempts && best?.together.length !== 0; attempt += 1) {
    const groups = deal(members, count, isMixed, random);
    const keepsKinds = isMixed && attempt < attempts / 2;
    separate(groups, new Map(members.map(({ id, kind }) => [id, kind])), pairs, keepsKinds);
    const together = pairs.filter(([a, b]) => groups.some((group) => group.includes(a) && group.includes(b)));
    if (best === null || together.length < best.together.length) best = { groups, together };
  }
  return best ?? { groups: [], together: [] };
}

/** Deals people like cards. Mixed, those of one kind follow each other and so end in different groups. */
function deal(members: readonly Member[], count: number, isMixed: boolean, random: Random): string[][] {
  const shuffled = shuffle(members, random);
  const byKind = new Map<string, Member[]>();
  for (const member of shuffled) addToList(byKind, isMixed ? member.kind : '', member);
  const groups = Array.from({ length: count }, (): string[] => []);
  const first = Math.floor(random() * count);
  shuffle([...byKind.values()], random)
    .flat()
    .forEach(({ id }, index) => groups[(first + index) % count]?.push(id));
  return groups.map((group) => shuffle(group, random));
}

/** Swaps people between groups as long as that makes fewer pairs remain together. */
function separate(
  groups: string[][],
  kinds: ReadonlyMap<string, string>,
  pairs: readonly Pair[],
  keepsKinds: boolean,
): void {
  const enemies = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    addToList(enemies, a, b);
    addToList(enemies, b, a);
  }
  const conflicts = (id: string, group: readonly string[], without: string) =>
    (enemies.get(id) ?? []).filter((other) => other !== without && group.includes(other)).length;
  for (let hasSwapped = true; hasSwapped;) {
    hasSwapped = groups.some((group) => group.some((id, place) => trySwap(group, id, place)));
  }

  function trySwap(group: string[], id: string, place: number): boolean {
    const before = conflicts(id, group, id);
    if (before === 0) return false;
    for (const other of groups) {
      if (other === group) continue;
      for (const [otherPlace, candidate] of other.entries()) {
        if (keepsKinds && kinds.get(candidate) !== kinds.get(id)) continue;
        const now = before + conflicts(candidate, other, candidate);
        const then = conflicts(id, other, candidate) + conflicts(candidate, group, id);
        if (then >= now) continue;
        group[place] = candidate;
        other[otherPlace] = id;
        return true;
      }
    }
    return false;
  }
}
