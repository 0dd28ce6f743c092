import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_HIGH, KEY_ARROW_DOWN_COMMAND, KEY_ARROW_UP_COMMAND, mergeRegister } from 'lexical';
import { Plus } from 'lucide-react';
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { isMovable, isOptional, movedPart, partsInOrder } from '../../../../workshop/press-release/order-of-parts';
import type { PartId } from '../../../../workshop/press-release/schema';
import { useOpenSession } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { showToast } from '../../../ui/toast';
import { PartHandle } from './part-handle';
import styles from './part-order.module.css';
import { useArrange } from './use-arrange';
import { usePartPlaces } from './use-part-places';
import type { EditorStateStore } from '../editor/editor-state-store';

/** Handles in the margin with which parts are moved and left out, and below the article what was left out. */
export function PartOrder({ writing, page }: { writing: EditorStateStore; page: RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const [editor] = useLexicalComposerContext();
  const arrangement = useStore(writing, (state) => state.arrangement);
  const current = useStore(writing, (state) => state.part);
  const places = usePartPlaces(page, arrangement);
  const hovered = useHoveredPart(page);
  const arrange = useArrange();
  const [said, setSaid] = useState('');
  const [line, setLine] = useState<number | null>(null);
  const shown = partsInOrder(arrangement);

  const place = (sequence: PartId[] | null, part: PartId): void => {
    if (sequence === null) return;
    arrange({ ...arrangement, sequence });
    const index = partsInOrder({ ...arrangement, sequence }).indexOf(part) + 1;
    setSaid(t('order.moved', { part: t(`parts.${part}`), place: index, count: shown.length }));
  };
  const move = (part: PartId, by: -1 | 1) => place(movedPart(arrangement, part, by), part);
  const bringBack = (part: PartId) =>
    arrange({ ...arrangement, leftOut: arrangement.leftOut.filter((id) => id !== part) });
  const leaveOut = (part: PartId) => {
    arrange({ ...arrangement, leftOut: [...arrangement.leftOut, part] });
    showToast(t('order.isLeftOut', { part: t(`parts.${part}`) }), {
      text: t('takeBack'),
      run: () => {
        const { leftOut, sequence } = writing.getState().arrangement;
        arrange({ sequence, leftOut: leftOut.filter((id) => id !== part) });
      },
    });
  };

  useEffect(() => {
    const onKey = (by: -1 | 1) => (event: KeyboardEvent) => {
      const { part } = writing.getState();
      if (!event.altKey || event.shiftKey || event.ctrlKey || part === null || readOnly) return false;
      event.preventDefault();
      move(part, by);
      return true;
    };
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_UP_COMMAND, onKey(-1), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, onKey(1), COMMAND_PRIORITY_HIGH),
    );
  });

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
              onMove={(by) => move(part, by)}
              onPlace={(sequence) => place(sequence, part)}
              onLeaveOut={() => leaveOut(part)}
              onLine={setLine}
            />
          ) : null,
        )}
        {line === null ? null : <div className={styles.line} style={{ top: line }} />}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {arrangement.leftOut.length === 0 ? null : (
        <p className={styles.leftOut}>
          <span>{t('order.leftOut')}</span>
          {arrangement.leftOut.map((part) => (
            <Button key={part} look="quiet" icon={<Plus aria-hidden />} onPress={() => bringBack(part)}>
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
