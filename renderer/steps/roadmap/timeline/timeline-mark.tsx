import { useRef, useState } from 'react';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import {
  dayNumber,
  dayOf,
  type TimelineBar,
  type TimelineGeometry,
} from '../../../../workshop/roadmap/timeline/timeline-geometry';
import { followPointer } from '../../../ui/follow-pointer';
import type { OpenHandler } from '../open-initiative';
import styles from './timeline.module.css';

type Dates = Pick<Initiative, 'start' | 'end'>;
type Part = 'whole' | 'start' | 'end';

interface TimelineMarkProps {
  bar: TimelineBar;
  initiative: Initiative;
  geometry: TimelineGeometry;
  label: string;
  isOpen: boolean;
  readOnly: boolean;
  onOpen: OpenHandler;
  onPlace: (id: string, dates: Dates) => void;
}

/** Days that a key moves. */
const keyDays = 7;

/** Width of the ends that can be dragged, in CSS pixels. */
const handle = 12;

/** The bar of an initiative: dragged as a whole or at its ends, moved by keys, opened by a click. */
export function TimelineMark({
  bar,
  initiative,
  geometry,
  label,
  isOpen,
  readOnly,
  onOpen,
  onPlace,
}: TimelineMarkProps) {
  const [dragged, setDragged] = useState<{ part: Part; days: number } | null>(null);
  const latest = useRef(0);
  const { id, left, right, y } = bar;
  const half = geometry.rowHeight * 0.28;
  const width = Math.max(4, right - left);

  const press = (event: React.PointerEvent<SVGElement>, part: Part) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const from = event.clientX;
    latest.current = 0;
    followPointer(
      event,
      ({ clientX }) => {
        latest.current = readOnly ? 0 : Math.round((clientX - from) / geometry.perDay);
        setDragged({ part, days: latest.current });
      },
      (committed) => {
        setDragged(null);
        if (!committed) return;
        if (latest.current === 0) onOpen(id);
        else onPlace(id, movedDates(initiative, part, latest.current));
      },
    );
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const { key, altKey, shiftKey } = event;
    const step = key === 'ArrowLeft' ? -keyDays : key === 'ArrowRight' ? keyDays : 0;
    const act = (run: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    if (key === 'Enter' || key === ' ') act(() => onOpen(id));
    else if (altKey && step !== 0 && !readOnly) {
      act(() => onPlace(id, movedDates(initiative, shiftKey ? 'end' : 'whole', step)));
    } else if (!altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      const at = geometry.bars.findIndex((each) => each.id === id) + (key === 'ArrowUp' ? -1 : 1);
      const next = geometry.bars[at]?.id;
      if (next !== undefined) {
        act(() => document.querySelector<SVGElement>(`svg [data-initiative="${CSS.escape(next)}"]`)?.focus());
      }
    }
  };
  const shift = (dragged?.days ?? 0) * geometry.perDay;
  const shownLeft = left + (dragged?.part === 'end' ? 0 : shift);
  const shownWidth = Math.max(4, width + (dragged?.part === 'end' ? shift : dragged?.part === 'start' ? -shift : 0));
  return (
    <g
      className={styles.mark}
      data-initiative={id}
      data-status={initiative.status}
      data-open={isOpen || undefined}
      tabIndex={0}
      role="button"
      aria-label={label}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => press(event, 'whole')}
    >
      {/* As high as the row, so that it is hit easily. */}
      <rect x={left} y={y - geometry.rowHeight / 2} width={width} height={geometry.rowHeight} className={styles.hit} />
      <rect
        x={shownLeft}
        y={y - half}
        width={shownWidth}
        height={half * 2}
        rx={3}
        className={styles.bar}
        data-unsure={bar.isOpenAtStart || bar.isOpenAtEnd || undefined}
      />
      {readOnly || bar.isOpenAtStart ? null : (
        <rect
          x={left - handle / 2}
          y={y - half}
          width={handle}
          height={half * 2}
          className={styles.handle}
          onPointerDown={(event) => press(event, 'start')}
        />
      )}
      {readOnly || bar.isOpenAtEnd ? null : (
        <rect
          x={right - handle / 2}
          y={y - half}
          width={handle}
          height={half * 2}
          className={styles.handle}
          onPointerDown={(event) => press(event, 'end')}
        />
      )}
    </g>
  );
}

/** The dates after a part was moved by days. What is not known stays so; an end is never before its beginning. */
function movedDates({ start, end }: Dates, part: Part, days: number): Dates {
  const moved = (day: string) => (day === '' ? '' : dayOf(dayNumber(day) + days));
  if (part === 'whole') return { start: moved(start), end: moved(end) };
  if (part === 'start') {
    const next = moved(start);
    return { start: end !== '' && next > end ? end : next, end };
  }
  const next = moved(end);
  return { start, end: start !== '' && next !== '' && next < start ? start : next };
}
