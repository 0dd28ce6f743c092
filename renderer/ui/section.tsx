import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  id: string;
  title: string;
  /** How far it is, in a few words. */
  state?: string;
  /** What to do, in one sentence. */
  lead?: string;
  children: ReactNode;
}

/** A part of a screen with its heading. */
export function Section({ id, title, state, lead, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id}>{title}</h2>
        {state ? <p aria-live="polite">{state}</p> : null}
      </header>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {children}
    </section>
  );
}
