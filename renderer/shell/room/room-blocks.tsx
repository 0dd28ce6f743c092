import type { ReactNode } from 'react';
import styles from './room-blocks.module.css';

/** What a page of the room is about: one line above everything else. */
export function RoomHeading({ children }: { children: ReactNode }) {
  return <h2 className={styles.heading}>{children}</h2>;
}

/** One sentence or a few, as large as they fit: long texts are set smaller. */
export function RoomStatement({ text }: { text: string }) {
  const size = text.length <= 120 ? 'large' : text.length <= 320 ? 'medium' : 'small';
  return (
    <p className={styles.statement} data-size={size}>
      {text}
    </p>
  );
}

interface RoomRow {
  id: string;
  /** What stands before it, such as a time. */
  lead?: string;
  text: string;
  /** What is said of it, more quietly. */
  about?: string;
  /** Whether it is the one that it is about now. */
  isCurrent?: boolean;
}

/** A list of one page; the caller splits longer ones. */
export function RoomList({ rows, columns = 1 }: { rows: readonly RoomRow[]; columns?: 1 | 2 }) {
  return (
    <ul className={styles.list} data-columns={columns}>
      {rows.map(({ id, lead, text, about, isCurrent }) => (
        <li key={id} className={styles.row} aria-current={isCurrent ? 'true' : undefined}>
          {lead === undefined ? null : <span className={styles.lead}>{lead}</span>}
          <span className={styles.text}>{text}</span>
          {about === undefined || about === '' ? null : <span className={styles.about}>{about}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A label and what belongs to it. */
export function RoomFact({ label, text }: { label: string; text: string }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** Said where a page has nothing yet. */
export function RoomEmpty({ children }: { children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}
