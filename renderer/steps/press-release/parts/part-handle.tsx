import { GripVertical, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isMovable, isOptional, partsInOrder, placedPart } from '../../../../workshop/press-release/order-of-parts';
import type { PartId } from '../../../../workshop/press-release/schema';
import { IconButton } from '../../../ui/button';
import { followPointer } from '../../../ui/follow-pointer';
import type { Arrangement } from '../editor/parts/arrangement';
import styles from './part-order.module.css';
import type { PartPlaces } from './use-part-places';

interface PartHandleProps {
  part: PartId;
  places: PartPlaces;
  arrangement: Arrangement;
  isShown: boolean;
  onMove: (by: -1 | 1) => void;
  onPlace: (sequence: PartId[]) => void;
  onLeaveOut: () => void;
  /** Position of the drop indicator, in pixels from the top of the page; null for none. */
  onLine: (top: number | null) => void;
}

interface Target {
  sequence: PartId[];
  top: number;
}

/** Handle of one part: moves it by dragging or with the arrow keys, or leaves it out. */
export function PartHandle({
  part,
  places,
  arrangement,
  isShown,
  onMove,
  onPlace,
  onLeaveOut,
  onLine,
}: PartHandleProps) {
  const { t } = useTranslation('press-release');
  const name = t(`parts.${part}`);
  const top = places[part]?.top;
  if (top === undefined) return null;

  const drag = (press: React.PointerEvent) => {
    const page = press.currentTarget.closest('[data-page]');
    let target: Target | null = null;
    const follow = ({ clientY }: PointerEvent) => {
      target = page && nearestTarget(part, places, arrangement, clientY - page.getBoundingClientRect().top);
      onLine(target?.top ?? null);
    };
    followPointer(press, follow, (kept) => {
      onLine(null);
      if (kept && target) onPlace(target.sequence);
    });
  };

  return (
    <div className={styles.handle} data-shown={isShown || undefined} data-of={part} style={{ top }}>
      {isMovable(part) ? (
        <button
          type="button"
          className={styles.grip}
          aria-label={t('order.move', { part: name })}
          title={t('order.moveHint')}
          aria-keyshortcuts="ArrowUp ArrowDown"
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            const grip = event.currentTarget;
            onMove(event.key === 'ArrowUp' ? -1 : 1);
            // The editor gets the focus, and a handle that moves in the document loses it.
            setTimeout(() => grip.focus());
          }}
          onPointerDown={drag}
        >
          <GripVertical aria-hidden />
        </button>
      ) : null}
      {isOptional(part) ? (
        <IconButton label={t('order.leaveOut', { part: name })} onPress={onLeaveOut}>
          <X aria-hidden />
        </IconButton>
      ) : null}
    </div>
  );
}

/** The nearest gap at which the method allows the part; null for its present place. */
function nearestTarget(part: PartId, places: PartPlaces, arrangement: Arrangement, y: number): Target | null {
  const order = partsInOrder(arrangement).join();
  const targets = partsInOrder(arrangement).flatMap((neighbour) =>
    ([-1, 1] as const).flatMap((side) => {
      const sequence = placedPart(arrangement.sequence, part, neighbour, side);
      const place = places[neighbour];
      if (!sequence || !place) return [];
      return [{ sequence, top: side === -1 ? place.top : place.top + place.height }];
    }),
  );
  const here = places[part];
  const nearest = targets.sort((a, b) => Math.abs(a.top - y) - Math.abs(b.top - y))[0];
  const isInside = here !== undefined && here.top <= y && y <= here.top + here.height;
  if (!nearest || isInside) return null;
  return partsInOrder({ ...arrangement, sequence: nearest.sequence }).join() === order ? null : nearest;
}
