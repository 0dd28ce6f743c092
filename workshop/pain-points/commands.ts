import { orderAtEnd, ordersAtEnd } from '../collection';
import { votingCommands } from '../voting/commands';
import { mergedPainPoint, moveVotes } from './merge';
import { newPainPoint, type PainPointValues } from './new-pain-point';
import type { PainPoint, PainPoints } from './schema';

export const painPointsCommands = {
  addPainPoint(slice: PainPoints, { id, values }: { id: string; values: PainPointValues }) {
    slice.painPoints[id] = newPainPoint(orderAtEnd(slice.painPoints), values);
  },

  /** Adds several pain points at the end, in their order. */
  addPainPoints(slice: PainPoints, { added }: { added: readonly { id: string; values: PainPointValues }[] }) {
    const orders = ordersAtEnd(slice.painPoints, added.length);
    for (const [index, { id, values }] of added.entries()) {
      slice.painPoints[id] = newPainPoint(orders[index] ?? '', values);
    }
  },

  updatePainPoint(
    slice: PainPoints,
    { id, change }: { id: string; change: Partial<Omit<PainPoint, 'order' | 'origins' | 'merged' | 'distinct'>> },
  ) {
    const painPoint = slice.painPoints[id];
    if (painPoint) Object.assign(painPoint, change);
  },

  removePainPoint(slice: PainPoints, { id }: { id: string }) {
    delete slice.painPoints[id];
  },

  /**
   * Merges `other` into `kept` with its texts, votes and links, see `mergedPainPoint`. Nothing changes when the joined texts would be
   * too long.
   */
  mergePainPoints(slice: PainPoints, { kept, other }: { kept: string; other: string }) {
    const [first, second] = [slice.painPoints[kept], slice.painPoints[other]];
    const merged = first && second && kept !== other ? mergedPainPoint(first, second, other) : null;
    if (!merged) return;
    slice.painPoints[kept] = merged;
    delete slice.painPoints[other];
    for (const voting of Object.values(slice.votings)) moveVotes(voting, kept, other);
  },

  /** Notes that two pain points look alike and are not the same. */
  keepApart(slice: PainPoints, { id, other }: { id: string; other: string }) {
    const painPoint = slice.painPoints[id];
    if (painPoint && slice.painPoints[other] && id !== other) painPoint.distinct[other] = true;
  },

  ...votingCommands,
};
