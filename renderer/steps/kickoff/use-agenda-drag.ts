import type { DragEvent } from 'react';
import { useGripDrag, type GripDrag } from '../../ui/use-grip-drag';

/** A position in the agenda. `index` counts the items of the day without the dragged one. */
interface AgendaPlace {
  day: number;
  index: number;
}

/** A place with its distance from the top of the agenda, in pixels, for the line that shows it. */
interface ShownPlace extends AgendaPlace {
  top: number;
}

export type AgendaDrag = GripDrag<ShownPlace>;

/** Drag and drop of items within and between days. Days carry `data-day`, their items `data-row`. */
export function useAgendaDrag(move: (id: string, place: AgendaPlace) => void): AgendaDrag {
  return useGripDrag<ShownPlace>({
    type: 'application/x-leitbild-agenda-item',
    row: 'row',
    placeAt,
    move: (id, { day, index }) => move(id, { day, index }),
  });
}

function placeAt({ target, currentTarget, clientY }: DragEvent<HTMLElement>, dragged: string): ShownPlace | null {
  const block = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
  if (!block) return null;
  const rows = [...block.querySelectorAll<HTMLElement>('[data-row]')]
    .filter((row) => row.dataset['row'] !== dragged)
    .map((row) => row.getBoundingClientRect());
  const index = rows.filter(({ top, height }) => top + height / 2 < clientY).length;
  const top = rows[index]?.top ?? rows.at(-1)?.bottom ?? block.getBoundingClientRect().bottom;
  return { day: Number(block.dataset['day']), index, top: top - currentTarget.getBoundingClientRect().top };
}
