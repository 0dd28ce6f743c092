import { GripVertical } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './question-handle.module.css';

interface QuestionHandleProps {
  /** Place among the questions for the same people. */
  index: number;
  onMove: (index: number) => void;
  /** Where the question would go if it were dropped now, in pixels from the top of the list. */
  onLine: (top: number | null) => void;
}

/** The number of a question, by which it is moved: with the pointer or with the arrow keys. */
export function QuestionHandle({ index, onMove, onLine }: QuestionHandleProps) {
  const { t } = useTranslation('press-release');
  const target = useRef<number | null>(null);
  const aim = (gap: { index: number; top: number } | null) => {
    target.current = gap?.index ?? null;
    onLine(gap?.top ?? null);
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={t('moveQuestion', { number: index + 1 })}
      title={t('order.moveHint')}
      aria-keyshortcuts="ArrowUp ArrowDown"
      onKeyDown={(event) => {
        if (event.key === 'Escape') aim(null);
        if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        const button = event.currentTarget;
        onMove(event.key === 'ArrowUp' ? index - 1 : index + 1);
        // A row that changes its place in the page loses the focus.
        setTimeout(() => button.focus());
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const list = event.currentTarget.closest('ol');
        if (list && event.currentTarget.hasPointerCapture(event.pointerId)) aim(nearestGap(list, index, event.clientY));
      }}
      onPointerUp={() => {
        if (target.current !== null) onMove(target.current);
        aim(null);
      }}
      onPointerCancel={() => aim(null)}
    >
      <span aria-hidden>{index + 1}</span>
      <GripVertical aria-hidden />
    </button>
  );
}

/** The place between the rows nearest to a height; null where the row stands already. */
function nearestGap(list: HTMLElement, from: number, y: number): { index: number; top: number } | null {
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
