import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../../document/open-session';
import { SelectField } from '../../../ui/select-field';

interface OptionalSelectProps<Value extends string> {
  label: string;
  value: Value | null;
  values: readonly Value[];
  textOf: (value: Value) => string;
  /** Null clears the choice. */
  onChange: (value: Value | null) => void;
  /** The choice cannot be cleared. */
  always?: boolean;
}

/** A select with an option for no choice. */
export function OptionalSelect<Value extends string>({
  label,
  value,
  values,
  textOf,
  onChange,
  always = false,
}: OptionalSelectProps<Value>) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const choices = values.map((choice) => ({ value: choice as Value | 'none', text: textOf(choice) }));
  return (
    <SelectField
      label={label}
      value={value}
      isDisabled={readOnly}
      emptyText={t('notChosen')}
      options={always ? choices : [{ value: 'none', text: t('notChosen') }, ...choices]}
      onChange={(choice) => onChange(choice === 'none' ? null : choice)}
    />
  );
}
