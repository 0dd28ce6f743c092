import { inOrder } from '../../../../workshop/collection';
import type { Answer, Ask } from '../../../../workshop/voices/schema';
import { NumberInput } from './number-input';
import styles from './fields.module.css';

interface PointsFieldProps {
  ask: Extract<Ask, { kind: 'points' }>;
  answer: Answer;
  onChange: (answer: Answer) => void;
}

/** Distributes points over options; an option without a number has none. */
export function PointsField({ ask, answer, onChange }: PointsFieldProps) {
  const items = inOrder(ask.items);
  // Complete as soon as the points add up: nobody has to type a zero.
  const set = (id: string, value: number | null) =>
    onChange({ ...Object.fromEntries(items.map(([item]) => [item, 0])), ...answer, [id]: value ?? 0 });
  return (
    <ul className={styles.items}>
      {items.map(([id, { label, hint }], index) => (
        <li key={id} className={styles.item}>
          <div>
            <p className={styles.label}>{label}</p>
            {hint === '' ? null : <p className={styles.hint}>{hint}</p>}
          </div>
          <NumberInput
            label={label}
            value={answer[id] ?? null}
            min={0}
            max={ask.total}
            step={Math.max(1, Math.round(ask.total / 20))}
            autoFocus={index === 0}
            onChange={(value) => set(id, value)}
          />
        </li>
      ))}
    </ul>
  );
}
