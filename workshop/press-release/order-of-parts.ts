import type { PartId, PressRelease } from './schema';
import { optionalParts, partIds } from './terms';

/** The parts at the start and at the end are fixed; the parts between them can be moved. */
const opening: readonly PartId[] = ['headline', 'subheadline', 'placeAndDate', 'summary'];
const movable: readonly PartId[] = ['problem', 'solution', 'leaderQuote', 'howItWorks', 'customerQuote'];
const closing: readonly PartId[] = ['callToAction'];

export function isMovable(part: PartId): boolean {
  return movable.includes(part);
}

export function isOptional(part: PartId): boolean {
  return (optionalParts as readonly PartId[]).includes(part);
}

/**
 * All ten parts in the order closest to `wanted` that the method allows: the opening and the call to action are fixed, and the
 * problem precedes the solution. Missing or repeated parts are tolerated.
 */
export function allowedOrder(wanted: readonly PartId[]): PartId[] {
  const middle = [...new Set(wanted)].filter(isMovable);
  for (const [index, part] of movable.entries()) {
    const before = movable[index - 1];
    if (!middle.includes(part)) middle.splice(before === undefined ? 0 : middle.indexOf(before) + 1, 0, part);
  }
  const [problem, solution] = [middle.indexOf('problem'), middle.indexOf('solution')];
  if (problem > solution) {
    middle.splice(problem, 1);
    middle.splice(solution, 0, 'problem');
  }
  return [...opening, ...middle, ...closing];
}

/** The parts in their order, without those that are left out. Tolerates any slice. */
export function partsInOrder({ sequence, leftOut }: Pick<PressRelease, 'sequence' | 'leftOut'>): PartId[] {
  const absent = absentParts(leftOut);
  return allowedOrder(sequence).filter((part) => !absent.includes(part));
}

/** The parts that are left out, in their default order. Mandatory parts never are. */
export function absentParts(leftOut: readonly PartId[]): PartId[] {
  return partIds.filter((part) => leftOut.includes(part) && isOptional(part));
}

/**
 * The order after moving a part one place up (-1) or down (1) among the shown parts; null where the method does not allow it. Parts
 * that are left out keep their neighbours.
 */
export function movedPart(
  slice: Pick<PressRelease, 'sequence' | 'leftOut'>,
  part: PartId,
  by: -1 | 1,
): PartId[] | null {
  const shown = partsInOrder(slice);
  const neighbour = shown[shown.indexOf(part) + by];
  if (!shown.includes(part) || !isMovable(part) || neighbour === undefined || !isMovable(neighbour)) return null;
  return placedPart(slice.sequence, part, neighbour, by);
}

/** The order with `part` directly before (-1) or behind (1) `neighbour`; null where the method does not allow it. */
export function placedPart(
  sequence: readonly PartId[],
  part: PartId,
  neighbour: PartId,
  side: -1 | 1,
): PartId[] | null {
  if (part === neighbour) return null;
  const order = allowedOrder(sequence).filter((other) => other !== part);
  order.splice(order.indexOf(neighbour) + (side === 1 ? 1 : 0), 0, part);
  return partIds.every((_, index) => allowedOrder(order)[index] === order[index]) ? order : null;
}
