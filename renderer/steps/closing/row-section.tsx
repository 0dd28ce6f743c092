import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useOpenSession } from '../../document/open-session';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import styles from './closing.module.css';

interface RowSectionProps {
  id: string;
  title: string;
  lead: string;
  state?: string;
  /** Shown while there are no rows. */
  empty: string;
  addText: string;
  onAdd: () => void;
  rows: ReactNode[];
}

/** A part of the closing with rows and a button that adds one. */
export function RowSection({ id, title, lead, state, empty, addText, onAdd, rows }: RowSectionProps) {
  const { readOnly } = useOpenSession();
  return (
    <Section id={id} title={title} lead={lead} {...(state === undefined ? {} : { state })}>
      {rows.length === 0 ? <p className={styles.empty}>{empty}</p> : <ul className={styles.rows}>{rows}</ul>}
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
