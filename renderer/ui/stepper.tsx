import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import styles from './stepper.module.css';

interface StepperProps {
  label: string;
  /** Names of the two buttons. */
  lessLabel: string;
  moreLabel: string;
  /** Null while it is empty. */
  value: number | null;
  min: number;
  max: number;
  /** Change of the buttons; the arrow keys change by one, with Shift by this. */
  step?: number;
  /** The value as it is shown. */
  format: (value: number) => string;
  /** What is read while it is empty. */
  emptyText?: string;
  onChange: (value: number | null) => void;
  /** `small` in rows of a table, `large` for a hand on a touch screen. */
  size: 'small' | 'large';
  /** Coloured like a target. */
  isTarget?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
}

/**
 * A whole number within a range, or none, set by typing, arrow keys or two buttons. Each digit is reported, so that what depends on it is
 * up to date while typing. Not React Aria's number field: stepping from an empty value starts at zero here, and at an end of the range
 * there.
 */
export function Stepper({
  label,
  lessLabel,
  moreLabel,
  value,
  min,
  max,
  step = 1,
  format,
  emptyText,
  onChange,
  size,
  isTarget = false,
  isReadOnly = false,
  autoFocus = false,
}: StepperProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? '' : format(value);
  const valueText = value === null ? emptyText : shown;
  const set = (next: number) => onChange(Math.max(min, Math.min(max, next)));
  const change = (by: number) => {
    setTyped(null);
    if (!isReadOnly) set((value ?? Math.max(min, 0)) + by);
  };
  return (
    <div className={`${styles.stepper} ${styles[size]} ${isTarget ? styles.target : ''}`}>
      <Button
        className={styles.step ?? ''}
        excludeFromTabOrder
        aria-label={lessLabel}
        isDisabled={isReadOnly || value === min}
        onPress={() => change(-step)}
      >
        <Minus aria-hidden />
      </Button>
      <input
        className={styles.input}
        role="spinbutton"
        aria-label={label}
        aria-valuemin={min}
        aria-valuemax={max}
        {...(value === null ? {} : { 'aria-valuenow': value })}
        aria-valuetext={valueText}
        inputMode="numeric"
        autoComplete="off"
        placeholder="–"
        maxLength={Math.max(`${min}`.length, `${max}`.length)}
        autoFocus={autoFocus}
        readOnly={isReadOnly}
        value={typed ?? shown}
        onFocus={(event) => event.currentTarget.select()}
        onChange={({ currentTarget: { value: text } }) => {
          setTyped(text);
          const number = Number(text.replace('−', '-'));
          if (text.trim() === '') onChange(null);
          else if (Number.isInteger(number)) set(number);
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          change(by * (event.shiftKey ? step : 1));
        }}
      />
      <Button
        className={styles.step ?? ''}
        excludeFromTabOrder
        aria-label={moreLabel}
        isDisabled={isReadOnly || value === max}
        onPress={() => change(step)}
      >
        <Plus aria-hidden />
      </Button>
    </div>
  );
}
