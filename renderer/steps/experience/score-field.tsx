import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatScore } from '../../../workshop/format';
import { useAppearance } from '../../shell/appearance';
import { useOpenSession } from '../../document/open-session';
import styles from './score-field.module.css';

interface ScoreFieldProps {
  label: string;
  value: number | null;
  kind: 'today' | 'target';
  onChange: (value: number | null) => void;
}

/**
 * A score from -5 to +5, or empty, set by typing, arrow keys or two buttons. Not React Aria's number field: stepping from an empty value
 * starts at zero here, and at an end of the scale there.
 */
export function ScoreField({ label, value, kind, onChange }: ScoreFieldProps) {
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? '' : formatScore(value, language);
  const set = (next: number) => {
    if (!readOnly) onChange(Math.max(-5, Math.min(5, next)));
  };
  const step = (by: number) => set((value ?? 0) + by);

  return (
    <div className={`${styles.score} ${styles[kind]}`}>
      <Button
        className={styles.step ?? ''}
        excludeFromTabOrder
        aria-label={t('lower', { label })}
        isDisabled={readOnly || value === -5}
        onPress={() => step(-1)}
      >
        <Minus aria-hidden />
      </Button>
      <input
        className={styles.scoreInput}
        role="spinbutton"
        aria-label={label}
        aria-valuemin={-5}
        aria-valuemax={5}
        {...(value === null ? {} : { 'aria-valuenow': value, 'aria-valuetext': shown })}
        inputMode="numeric"
        placeholder="–"
        maxLength={2}
        readOnly={readOnly}
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
          setTyped(null);
          step(by);
        }}
      />
      <Button
        className={styles.step ?? ''}
        excludeFromTabOrder
        aria-label={t('higher', { label })}
        isDisabled={readOnly || value === 5}
        onPress={() => step(1)}
      >
        <Plus aria-hidden />
      </Button>
    </div>
  );
}
