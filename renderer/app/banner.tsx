import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';

/** A line below the top bar that stays until what it says is settled. */
export function Banner({
  kind,
  action,
  children,
}: {
  kind: 'alarm' | 'notice';
  action?: ReactNode;
  children: ReactNode;
}) {
  const Icon = kind === 'alarm' ? TriangleAlert : Info;
  return (
    <div className={`${styles.banner} ${styles[kind]}`} role="alert">
      <Icon aria-hidden />
      <p>{children}</p>
      {action ? <div className={styles.actions}>{action}</div> : null}
    </div>
  );
}
