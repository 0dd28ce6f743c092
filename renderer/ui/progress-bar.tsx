import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './progress-bar.module.css';

/** How far something has got, under the words that say what it is. `total` of zero means that nobody knows yet. */
export function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  return (
    <AriaProgressBar
      className={styles.progress ?? ''}
      value={done}
      maxValue={Math.max(1, total)}
      isIndeterminate={total === 0}
    >
      {({ percentage }) => (
        <>
          <Label className={styles.label ?? ''}>{label}</Label>
          <div className={styles.track}>
            <div className={styles.fill} style={percentage === undefined ? undefined : { width: `${percentage}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
