import { Plus } from 'lucide-react';
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { isMovable, isOptional, partsInOrder } from '../../../../workshop/press-release/order-of-parts';
import type { PartId } from '../../../../workshop/press-release/schema';
import { useOpenSession } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { offerUndo } from '../../../shell/offer-undo';
import { usePressRelease, useScreenState } from '../context/press-release-context';
import { PartHandle } from './part-handle';
import styles from './part-order.module.css';
import { arrangeParts, movePart, placePart } from './arrange-parts';
import { usePartPlaces } from './use-part-places';

/** Handles in the margin that move or leave out parts, and below the article the parts that were left out. */
export function PartOrder({ page }: { page: RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const context = usePressRelease();
  const arrangement = useScreenState((state) => state.arrangement);
  const current = useScreenState((state) => state.part);
  const places = usePartPlaces(page, arrangement);
  const hovered = useHoveredPart(page);
  const [line, setLine] = useState<number | null>(null);
  const shown = partsInOrder(arrangement);

  const restore = (part: PartId) => {
    const { leftOut, sequence } = context.store.getState().arrangement;
    arrangeParts(context, { sequence, leftOut: leftOut.filter((id) => id !== part) });
  };
  const leaveOut = (part: PartId) => {
    arrangeParts(context, { ...arrangement, leftOut: [...arrangement.leftOut, part] });
    offerUndo(t('order.isLeftOut', { part: t(`parts.${part}`) }), () => restore(part));
  };

  if (readOnly) return null;
  return (
    <>
      <div className={styles.handles} role="group" aria-label={t('order.handles')}>
        {shown.map((part) =>
          isMovable(part) || isOptional(part) ? (
            <PartHandle
              key={part}
              part={part}
              places={places}
              arrangement={arrangement}
              isShown={part === hovered || part === current}
              onMove={(by) => movePart(context, part, by)}
              onPlace={(sequence) => placePart(context, part, sequence)}
              onLeaveOut={() => leaveOut(part)}
              onLine={setLine}
            />
          ) : null,
        )}
        {line === null ? null : <div className={styles.line} style={{ top: line }} />}
      </div>
      {arrangement.leftOut.length === 0 ? null : (
        <p className={styles.leftOut}>
          <span>{t('order.leftOut')}</span>
          {arrangement.leftOut.map((part) => (
            <Button key={part} look="quiet" icon={<Plus aria-hidden />} onPress={() => restore(part)}>
              {t(`parts.${part}`)}
            </Button>
          ))}
        </p>
      )}
    </>
  );
}

/** The part under the pointer. */
function useHoveredPart(page: RefObject<HTMLDivElement | null>): PartId | null {
  const [hovered, setHovered] = useState<PartId | null>(null);
  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const onMove = ({ clientY }: PointerEvent) => {
      const parts = [...element.querySelectorAll<HTMLElement>('[data-part]')];
      const under = parts.find((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return top <= clientY && clientY < bottom;
      });
      setHovered((under?.dataset['part'] as PartId | undefined) ?? null);
    };
    const onLeave = () => setHovered(null);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    return () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
    };
  }, [page]);
  return hovered;
}
