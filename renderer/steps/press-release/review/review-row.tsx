import type { ReactNode } from 'react';
import styles from './review.module.css';

/** State of a row in its list. */
export interface InList {
  isOpen: boolean;
  /** Whether the Tab key enters the list here. */
  isStop: boolean;
  onToggle: () => void;
}

interface ReviewRowProps extends InList {
  /** Of the comment or promise. */
  id: string;
  /** Always shown; pressing it expands and collapses the row. */
  head: ReactNode;
  /** Shown while the row is expanded. */
  children: ReactNode;
}

/** One comment or promise in its list. */
export function ReviewRow({ id, isOpen, isStop, onToggle, head, children }: ReviewRowProps) {
  return (
    <li className={styles.row} data-item={id} data-open={isOpen || undefined}>
      <button
        type="button"
        data-row
        className={styles.head}
        aria-expanded={isOpen}
        tabIndex={isStop ? 0 : -1}
        onClick={onToggle}
      >
        {head}
      </button>
      {isOpen ? children : null}
    </li>
  );
}
