import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './choice-group.module.css';
import field from './field.module.css';

interface ChoiceGroupProps<Value extends string> {
  label: string;
  value: Value | null;
  options: readonly { value: Value; text: string; note?: string }[];
  onChange: (value: Value) => void;
  hideLabel?: boolean;
  isDisabled?: boolean;
}

/** Radio buttons, side by side. */
export function ChoiceGroup<Value extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
  isDisabled = false,
}: ChoiceGroupProps<Value>) {
  return (
    <RadioGroup
      className={styles.group ?? ''}
      orientation="horizontal"
      value={value}
      isDisabled={isDisabled}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : (field.label ?? '')}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
            <span className={styles.text} data-text={option.text}>
              {option.text}
            </span>
            {option.note ? <span className={styles.note}>{option.note}</span> : null}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
