import { useCallback, useMemo, useState, type DragEvent } from 'react';
import type { TouchpointPlace } from './touchpoint-place';

const dragType = 'application/x-leitbild-touchpoint';

export interface TouchpointDrag {
  /** The id of the touchpoint that is dragged. */
  dragged: string | null;
  /** Distance of the line that shows where it would go from the top of the journey, in pixels; null for nowhere. */
  insertionTop: number | null;
  /** For the grips of the rows; keeps its identity. */
  grip: {
    draggable: true;
    onDragStart: (event: DragEvent<HTMLElement>) => void;
    onDragEnd: () => void;
  };
  /** For the journey. Its phases carry `data-phase`, their rows `data-touchpoint`. */
  area: Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent<HTMLElement>) => void>;
}

/** Drag and drop of touchpoints within and between phases. The browser scrolls at the edges of the window. */
export function useTouchpointDrag(move: (id: string, place: TouchpointPlace) => void): TouchpointDrag {
  const [dragged, setDragged] = useState<string | null>(null);
  const [insertionTop, setInsertionTop] = useState<number | null>(null);
  const end = useCallback(() => {
    setDragged(null);
    setInsertionTop(null);
  }, []);
  const grip = useMemo(
    (): TouchpointDrag['grip'] => ({
      draggable: true,
      onDragStart: ({ currentTarget, dataTransfer }) => {
        const row = currentTarget.closest<HTMLElement>('[data-touchpoint]');
        const id = row?.dataset['touchpoint'];
        if (!row || id === undefined) return;
        dataTransfer.setData(dragType, id);
        dataTransfer.effectAllowed = 'move';
        dataTransfer.setDragImage(row, 24, 24);
        setDragged(id);
      },
      onDragEnd: end,
    }),
    [end],
  );
  return {
    dragged,
    insertionTop,
    grip,
    area: {
      onDragOver: (event) => {
        const place = placeAt(event, dragged);
        if (!place) return setInsertionTop(null);
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setInsertionTop(place.top - event.currentTarget.getBoundingClientRect().top);
      },
      // Chromium names no related target when the pointer goes from one child to another.
      onDragLeave: ({ currentTarget, clientX, clientY }) => {
        const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
        if (clientX < left || clientX > right || clientY < top || clientY > bottom) setInsertionTop(null);
      },
      onDrop: (event) => {
        const place = placeAt(event, dragged);
        if (!place || dragged === null) return;
        event.preventDefault();
        move(dragged, { phase: place.phase, index: place.index });
        end();
      },
    },
  };
}

/** Where a drop at the pointer inserts, with the vertical position of that place in the window. */
function placeAt(
  { target, clientY }: DragEvent<HTMLElement>,
  dragged: string | null,
): (TouchpointPlace & { top: number }) | null {
  const block = target instanceof Element ? target.closest<HTMLElement>('[data-phase]') : null;
  const phase = block?.dataset['phase'];
  if (!block || phase === undefined || dragged === null) return null;
  const rows = [...block.querySelectorAll<HTMLElement>('[data-touchpoint]')]
    .filter((row) => row.dataset['touchpoint'] !== dragged)
    .map((row) => row.getBoundingClientRect());
  const index = rows.filter(({ top, height }) => top + height / 2 < clientY).length;
  const next = rows[index];
  return { phase, index, top: next?.top ?? rows.at(-1)?.bottom ?? block.getBoundingClientRect().bottom };
}
