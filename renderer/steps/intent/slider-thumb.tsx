import { priorityReach } from '../../../workshop/intent/terms';
import { useOpenSession } from '../../document/open-session';
import styles from './priority-slider.module.css';

export type Side = 'today' | 'target';

interface SliderThumbProps {
  side: Side;
  label: string;
  /** Null for not set: the marker waits in the middle, in outline. */
  position: number | null;
  /** CSS position on the track. */
  left: string;
  /** The position in words. */
  text: string;
  isDragged: boolean;
  /** Null clears the position. */
  onMove: (position: number | null) => void;
  onPointerDown: (press: React.PointerEvent<HTMLElement>) => void;
}

/** A marker of a priority. Arrow keys, Home and End move it, Enter sets it where it is, Delete clears it. */
export function SliderThumb({ side, label, position, left, text, isDragged, onMove, onPointerDown }: SliderThumbProps) {
  const { readOnly } = useOpenSession();
  const at = position ?? 0;
  const onKeyDown = (event: React.KeyboardEvent) => {
    const moves: Record<string, number | null> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      Home: -priorityReach,
      End: priorityReach,
      Enter: at,
      ' ': at,
      Delete: null,
      Backspace: null,
    };
    const next = moves[event.key];
    if (next === undefined || readOnly || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onMove(next);
  };
  return (
    <div
      className={styles.thumb}
      data-side={side}
      data-unset={position === null || undefined}
      data-dragged={isDragged || undefined}
      style={{ left }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={-priorityReach}
      aria-valuemax={priorityReach}
      aria-valuenow={at}
      aria-valuetext={text}
      aria-orientation="horizontal"
      aria-readonly={readOnly}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}
