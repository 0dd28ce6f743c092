import { GripVertical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { followPointer } from '../../../ui/follow-pointer';
import styles from './question-handle.module.css';

interface QuestionHandleProps {
  /** Index among the questions of the same audience. */
  index: number;
  onMove: (index: number) => void;
  /** Position of the drop indicator, in pixels from the top of the list. */
  onLine: (top: number | null) => void;
}

/** The number of a question, as a handle for moving it with the pointer or the arrow keys. */
export function QuestionHandle({ index, onMove, onLine }: QuestionHandleProps) {
  const { t } = useTranslation('press-release');
  const drag = (press: React.PointerEvent) => {
    const list = press.currentTarget.closest('ol');
    let gap: Gap | null = null;
    const follow = ({ clientY }: PointerEvent) => {
      gap = list && nearestGap(list, index, clientY);
      onLine(gap?.top ?? null);
    };
    followPointer(press, follow, (kept) => {
      onLine(null);
      if (kept && gap) onMove(gap.index);
    });
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={t('moveQuestion', { number: index + 1 })}
      title={t('order.moveHint')}
      aria-keyshortcuts="ArrowUp ArrowDown"
      onKeyDown={(event) => {
        if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        const button = event.currentTarget;
        onMove(event.key === 'ArrowUp' ? index - 1 : index + 1);
        // A row that moves in the document loses the focus.
        setTimeout(() => button.focus());
      }}
      onPointerDown={drag}
    >
      <span aria-hidden>{index + 1}</span>
      <GripVertical aria-hidden />
    </button>
  );
}

interface Gap {
  index: number;
  /** In pixels from the top of the list. */
  top: number;
}

/** The gap between rows nearest to a height; null for the row's present place. */
function nearestGap(list: HTMLElement, from: number, y: number): Gap | null {
  const { top: start } = list.getBoundingClientRect();
  const rows = [...list.children].map((row) => row.getBoundingClientRect());
  const own = rows[from];
  if (!own || (own.top <= y && y <= own.bottom)) return null;
  const gaps = [...rows.map(({ top }) => top), rows.at(-1)?.bottom ?? start];
  const nearest = gaps.map((top, gap) => ({ gap, top, away: Math.abs(top - y) })).sort((a, b) => a.away - b.away)[0];
  if (!nearest) return null;
  const index = nearest.gap > from ? nearest.gap - 1 : nearest.gap;
  return index === from ? null : { index, top: nearest.top - start };
}
