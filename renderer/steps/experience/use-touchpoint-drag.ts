import type { DragEvent } from 'react';
import { useGripDrag, type GripDrag } from '../../ui/use-grip-drag';
import type { TouchpointPlace } from './touchpoint-place';

/** A place with its distance from the top of the journey, in pixels, for the line that shows it. */
interface ShownPlace extends TouchpointPlace {
  top: number;
}

export type TouchpointDrag = GripDrag<ShownPlace>;

/** Drag and drop of touchpoints within and between phases. Phases carry `data-phase`, their rows `data-touchpoint`. */
export function useTouchpointDrag(move: (id: string, place: TouchpointPlace) => void): TouchpointDrag {
  return useGripDrag<ShownPlace>({
    type: 'application/x-leitbild-touchpoint',
    row: 'touchpoint',
    placeAt,
    move: (id, { phase, index }) => move(id, { phase, index }),
  });
}

function placeAt({ target, currentTarget, clientY }: DragEvent<HTMLElement>, dragged: string): ShownPlace | null {
  const block = target instanceof Element ? target.closest<HTMLElement>('[data-phase]') : null;
  const phase = block?.dataset['phase'];
  if (!block || phase === undefined) return null;
  const rows = [...block.querySelectorAll<HTMLElement>('[data-touchpoint]')]
    .filter((row) => row.dataset['touchpoint'] !== dragged)
    .map((row) => row.getBoundingClientRect());
  const index = rows.filter(({ top, height }) => top + height / 2 < clientY).length;
  const next = rows[index];
  const top = next?.top ?? rows.at(-1)?.bottom ?? block.getBoundingClientRect().bottom;
  return { phase, index, top: top - currentTarget.getBoundingClientRect().top };
}
