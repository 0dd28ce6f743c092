import { inOrder } from '../collection';
import type { PainPoint, PainPoints } from './schema';

/** A pain point with its number in the list. */
export interface NumberedPainPoint {
  id: string;
  number: number;
  painPoint: PainPoint;
}

type Slice = Pick<PainPoints, 'painPoints'>;

export function numberedPainPoints({ painPoints }: Slice): NumberedPainPoint[] {
  return inOrder(painPoints).map(([id, painPoint], index) => ({ id, number: index + 1, painPoint }));
}

/** The pain point that a link leads to: the one with this id, or the one that it was merged into. Null for a deleted one. */
export function findPainPoint({ painPoints }: Slice, id: string): string | null {
  if (Object.hasOwn(painPoints, id)) return id;
  return Object.keys(painPoints).find((each) => painPoints[each]?.merged[id]) ?? null;
}

/** All ids of a pain point: its own, then those of the pain points merged into it. */
export function idsOf({ painPoints }: Slice, id: string): string[] {
  return [id, ...Object.keys(painPoints[id]?.merged ?? {})];
}
