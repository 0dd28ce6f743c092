import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './progress-bar.module.css';

/** A labelled progress bar. It is indeterminate while `total` is zero. */
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
