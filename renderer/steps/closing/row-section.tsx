import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useOpenSession } from '../../document/open-session';
import { Button } from '../../ui/button';
import { Gradual } from '../../ui/gradual';
import { Section } from '../../ui/section';
import styles from './closing.module.css';

interface RowSectionProps {
  id: string;
  title: string;
  lead: string;
  state?: string;
  /** Above the rows. */
  before?: ReactNode;
  /** Above the columns beside the text, from left to right. */
  columns: string[];
  /** Shown while there are no rows. */
  empty: string;
  addText: string;
  onAdd: () => void;
  rows: ReactNode[];
}

/** A part of the closing with rows and a button that adds one. */
export function RowSection({ id, title, lead, state, before, columns, empty, addText, onAdd, rows }: RowSectionProps) {
  const { readOnly } = useOpenSession();
  return (
    <Section id={id} title={title} lead={lead} {...(state === undefined ? {} : { state })}>
      {before}
      {rows.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <>
          <div className={`${styles.row} ${styles.names}`} data-wide={columns.length > 2 || undefined} aria-hidden>
            <span />
            {columns.map((column) => (
              <span key={column}>{column}</span>
            ))}
          </div>
          <ul className={styles.rows}>
            <Gradual portion={6}>{rows}</Gradual>
          </ul>
        </>
      )}
      {readOnly ? null : (
        <div className={styles.add} data-adds={id}>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={onAdd}>
            {addText}
          </Button>
        </div>
      )}
    </Section>
  );
}
