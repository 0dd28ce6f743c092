import type { ReactNode } from 'react';
import { Gradual } from './gradual';
import styles from './section.module.css';

interface SectionProps {
  id: string;
  title: string;
  /** How far it is, in a few words. Changes are read out. */
  state?: string;
  /** On the line of the heading, such as a choice of views. */
  aside?: ReactNode;
  /** What to do, in one sentence. */
  lead?: string;
  children: ReactNode;
}

/** The sections of a screen, one below the other, at the width that all such screens share. */
export function Sections({ children }: { children: ReactNode }) {
  return (
    <div className={styles.sections}>
      <Gradual portion={1}>{children}</Gradual>
    </div>
  );
}

/** A part of a screen with its heading. */
export function Section({ id, title, state, aside, lead, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id}>{title}</h2>
        {state ? <p aria-live="polite">{state}</p> : null}
        {aside}
      </header>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {children}
    </section>
  );
}
