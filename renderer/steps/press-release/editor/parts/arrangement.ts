import { $getRoot, $getState, $setState, createState } from 'lexical';
import { absentParts, allowedOrder, partsInOrder } from '../../../../../workshop/press-release/order-of-parts';
import type { PartId, PressRelease } from '../../../../../workshop/press-release/schema';
import { partIds } from '../../../../../workshop/press-release/terms';
import { $loadPart } from './part-content';
import { $createPartNode, $getParts } from './part-node';

export type Arrangement = Pick<PressRelease, 'sequence' | 'leftOut'>;

/** Stored in the editor's state, so that the text's undo includes it. */
const arrangementState = createState('arrangement', {
  parse: (value): Arrangement => validArrangement((value ?? {}) as Partial<Arrangement>),
  isEqual: sameArrangement,
});

export function sameArrangement(a: Arrangement, b: Arrangement): boolean {
  return a === b || (a.sequence.join() === b.sequence.join() && a.leftOut.join() === b.leftOut.join());
}

/** The order of the parts in the editor, and which are left out. */
export function $getArrangement(): Arrangement {
  return $getState($getRoot(), arrangementState);
}

const shownIn = new WeakMap<Arrangement, readonly PartId[]>();

/** The parts in the editor, in their order. Read with every key, so the result is cached for each arrangement. */
export function $shownParts(): readonly PartId[] {
  const arrangement = $getArrangement();
  const shown = shownIn.get(arrangement) ?? partsInOrder(arrangement);
  shownIn.set(arrangement, shown);
  return shown;
}

/** Orders the parts, removes those that are left out, and loads the stored text of those that return. */
export function $arrange(wanted: Arrangement, stored: Readonly<Record<PartId, unknown>>): void {
  const arrangement = validArrangement(wanted);
  const root = $getRoot();
  $setState(root, arrangementState, arrangement);
  const parts = new Map($getParts().map((part) => [part.partId(), part]));
  const shown = partsInOrder(arrangement);
  for (const [id, part] of parts) if (!shown.includes(id)) part.remove();
  for (const id of shown) {
    const part = parts.get(id) ?? $createPartNode(id);
    root.append(part);
    if (!parts.has(id)) $loadPart(part, stored[id]);
  }
}

function validArrangement({ sequence = partIds.slice(), leftOut = [] }: Partial<Arrangement>): Arrangement {
  return { sequence: allowedOrder(sequence), leftOut: absentParts(leftOut) };
}
