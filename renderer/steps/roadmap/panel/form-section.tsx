import type { ReactNode } from 'react';
import styles from './detail-panel.module.css';

/** A part of the form. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
