import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './fields.module.css';

interface NumberInputProps {
  /** What is rated or chosen. */
  label: string;
  /** Null while there is no answer. */
  value: number | null;
  min: number;
  max: number;
  /** Change of the buttons; the arrow keys change by one, with Shift by this. */
  step: number;
  onChange: (value: number | null) => void;
  autoFocus?: boolean;
}

/** A whole number, set by typing, arrow keys or two buttons. Reports each digit, so that a remainder is up to date while typing. */
export function NumberInput({ label, value, min, max, step, onChange, autoFocus = false }: NumberInputProps) {
  const { t } = useTranslation('voices');
  const [typed, setTyped] = useState<string | null>(null);
  const set = (next: number) => onChange(Math.max(min, Math.min(max, next)));
  const change = (by: number) => {
    setTyped(null);
    set((value ?? Math.max(min, 0)) + by);
  };
  return (
    <div className={styles.number}>
      <Button
        className={styles.step ?? ''}
        excludeFromTabOrder
        aria-label={t('entry.less', { item: label })}
        isDisabled={value === min}
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
        {...(value === null ? { 'aria-valuetext': t('entry.noAnswer') } : { 'aria-valuenow': value })}
        inputMode="numeric"
        autoComplete="off"
        placeholder="–"
        maxLength={5}
        autoFocus={autoFocus}
        value={typed ?? (value === null ? '' : `${value}`.replace('-', '−'))}
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
        aria-label={t('entry.more', { item: label })}
        isDisabled={value === max}
        onPress={() => change(step)}
      >
        <Plus aria-hidden />
      </Button>
    </div>
  );
}
