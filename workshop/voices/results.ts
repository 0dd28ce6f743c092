import { inOrder } from '../collection';
import { isAbstention } from './answers';
import type { AskKind, RevealedRound } from './schema';
import { spreadOf, type Spread } from './spread';

/** The voices on one item of a round. */
export interface ItemResult {
  id: string;
  label: string;
  /** Null when everybody abstained. In a ranking, values are places: 1 is the first. */
  spread: Spread | null;
  /** The values in ascending order. `name` is null in an anonymous round. */
  voices: readonly { value: number; name: string | null }[];
  /** People who answered the round and said nothing to this item. */
  abstained: number;
  /** Sum of the values; with points, the points that the item has. */
  total: number;
  /** Points after Borda; 0 for other kinds than rankings. */
  borda: number;
  /** Place among all items, 1 is the first, by points or by Borda points; equal items share a place. Null for scale and percent. */
  place: number | null;
}

export interface RoundResult {
  kind: AskKind;
  question: string;
  number: number;
  named: boolean;
  revealedAt: string;
  /** People who were expected to answer. */
  expected: number;
  /** People who answered at least one item. */
  n: number;
  /** People who abstained from the whole round. */
  abstained: number;
  /** People who were expected and gave no answer at all. */
  missing: number;
  /** In the order in which they were asked. */
  items: readonly ItemResult[];
  /** The lowest and highest possible value of an item. */
  range: readonly [lowest: number, highest: number];
}

/**
 * The result of a revealed round. The order in which people answered has no influence on it.
 *
 * Rankings are combined by the Borda count: of k items, the one on place r gets k - r points (J.-C. de Borda, Mémoire sur les élections
 * au scrutin, 1781). With complete rankings this is the same order as that of the mean ranks.
 */
export function resultOf(round: RevealedRound): RoundResult {
  const { ask } = round;
  const votes = Object.values(round.votes);
  const answered = votes.filter(({ answer }) => !isAbstention(answer));
  const items = inOrder(ask.items);
  const results = items.map(([id, { label }]): ItemResult => {
    const voices = answered
      .flatMap(({ voter, answer }) => {
        const value = answer[id] ?? null;
        return value === null ? [] : [{ value, name: voter === null ? null : (round.voters[voter]?.name ?? '') }];
      })
      .sort((a, b) => a.value - b.value || compareNames(a.name, b.name));
    const values = voices.map(({ value }) => value);
    return {
      id,
      label,
      spread: spreadOf(values),
      voices,
      abstained: answered.length - voices.length,
      total: values.reduce((sum, value) => sum + value, 0),
      borda: ask.kind === 'ranking' ? values.reduce((sum, value) => sum + items.length - value, 0) : 0,
      place: null,
    };
  });
  const expected = Object.keys(round.voters).length;
  return {
    kind: ask.kind,
    question: round.question,
    number: round.number,
    named: round.named,
    revealedAt: round.revealedAt,
    expected,
    n: answered.length,
    abstained: votes.length - answered.length,
    missing: Math.max(0, expected - votes.length),
    items: ask.kind === 'points' || ask.kind === 'ranking' ? withPlaces(ask.kind, results) : results,
    range: rangeOf(round),
  };
}

/** The lowest and highest possible value of an item. */
export function rangeOf({ ask }: Pick<RevealedRound, 'ask'>): [lowest: number, highest: number] {
  switch (ask.kind) {
    case 'scale':
      return [ask.lowest, ask.highest];
    case 'percent':
      return [0, 100];
    case 'points':
      return [0, ask.total];
    case 'ranking':
      return [1, Math.max(2, Object.keys(ask.items).length)];
  }
}

/**
 * The items on which the voices differ, those with the highest standard deviation first; of equal ones, those with the widest range, then
 * in the order in which they were asked. The first one is the topic to talk about next. Empty when all agree.
 */
export function disagreements({ items }: RoundResult): ItemResult[] {
  const range = ({ spread }: ItemResult) => (spread ? spread.max - spread.min : 0);
  const deviation = ({ spread }: ItemResult) => spread?.deviation ?? 0;
  return items.filter((item) => deviation(item) > 0).sort((a, b) => deviation(b) - deviation(a) || range(b) - range(a));
}

/** The items by place, those of the same place in the order in which they were asked. */
export function byPlace({ items }: RoundResult): ItemResult[] {
  return [...items].sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
}

function withPlaces(kind: 'points' | 'ranking', items: readonly ItemResult[]): ItemResult[] {
  const points = ({ total, borda }: ItemResult) => (kind === 'points' ? total : borda);
  return items.map((item) => ({ ...item, place: 1 + items.filter((other) => points(other) > points(item)).length }));
}

function compareNames(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
