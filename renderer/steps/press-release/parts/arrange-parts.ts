import i18next from 'i18next';
import { HISTORY_PUSH_TAG, SKIP_SCROLL_INTO_VIEW_TAG } from 'lexical';
import { movedPart, partsInOrder } from '../../../../workshop/press-release/order-of-parts';
import type { PartId } from '../../../../workshop/press-release/schema';
import { $arrange, type Arrangement } from '../editor/parts/arrangement';
import type { PressReleaseContext } from '../context/press-release-context';

/** Changes the order of the parts, or which are left out, as one entry of the text's own undo. */
export function arrangeParts({ editor, slice }: PressReleaseContext, arrangement: Arrangement): void {
  editor.update(() => $arrange(arrangement, slice.parts), {
    tag: [HISTORY_PUSH_TAG, SKIP_SCROLL_INTO_VIEW_TAG],
    discrete: true,
  });
}

/** Moves a part one place up or down and announces its place. Has no effect where the method allows no move. */
export function movePart(context: PressReleaseContext, part: PartId, by: -1 | 1): void {
  const sequence = movedPart(context.store.getState().arrangement, part, by);
  if (sequence !== null) placePart(context, part, sequence);
}

/** Puts the parts in a new order and announces the place of the part that was moved. */
export function placePart(context: PressReleaseContext, part: PartId, sequence: PartId[]): void {
  const arrangement = { ...context.store.getState().arrangement, sequence };
  arrangeParts(context, arrangement);
  const shown = partsInOrder(arrangement);
  const name = i18next.t(`press-release:parts.${part}`);
  const place = shown.indexOf(part) + 1;
  context.announce(i18next.t('press-release:order.moved', { part: name, place, count: shown.length }));
}
