import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import styles from './check-group.module.css';
import field from './field.module.css';

interface CheckGroupProps<Value extends string> {
  label: string;
  value: readonly Value[];
  options: readonly {
    value: Value;
    text: string;
    /** The option that this one belongs to; disabled unless that one is checked. */
    of?: Value;
  }[];
  onChange: (value: Value[]) => void;
  /** The label is for screen readers only. */
  hideLabel?: boolean;
  isDisabled?: boolean;
}

/** Checkboxes, one below the other. Reports the checked values in the order of the options. */
export function CheckGroup<Value extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
  isDisabled = false,
}: CheckGroupProps<Value>) {
  return (
    <CheckboxGroup
      className={field.field ?? ''}
      value={[...value]}
      isDisabled={isDisabled}
      onChange={(chosen) =>
        onChange(options.map((option) => option.value).filter((candidate) => chosen.includes(candidate)))
      }
    >
      <Label className={hideLabel ? 'visually-hidden' : (field.label ?? '')}>{label}</Label>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          value={option.value}
          isDisabled={option.of !== undefined && !value.includes(option.of)}
          className={`${styles.option} ${option.of === undefined ? '' : styles.inner}`}
        >
          <span className={styles.box} aria-hidden />
          {option.text}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
