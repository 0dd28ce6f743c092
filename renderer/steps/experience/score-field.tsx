import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../document/open-session';
import styles from './experience.module.css';

interface ScoreFieldProps {
  label: string;
  value: number | null;
  kind: 'today' | 'target';
  onChange: (value: number | null) => void;
}

/** A score from -5 to +5; empty while nobody has said anything. Arrow keys, the two buttons, or typing. */
export function ScoreField({ label, value, kind, onChange }: ScoreFieldProps) {
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  return (
    <NumberField
      className={`${styles.score} ${styles[kind]}`}
      value={value ?? Number.NaN}
      minValue={-5}
      maxValue={5}
      formatOptions={{ signDisplay: 'exceptZero', maximumFractionDigits: 0 }}
      isReadOnly={readOnly}
      onChange={(next) => onChange(Number.isNaN(next) ? null : Math.round(next))}
    >
      <Label className="visually-hidden">{label}</Label>
      <Group className={styles.scoreGroup ?? ''}>
        <Button slot="decrement" className={styles.step ?? ''} aria-label={t('lower', { label })}>
          <Minus aria-hidden />
        </Button>
        <Input className={styles.scoreInput ?? ''} placeholder="–" />
        <Button slot="increment" className={styles.step ?? ''} aria-label={t('higher', { label })}>
          <Plus aria-hidden />
        </Button>
      </Group>
    </NumberField>
  );
}
