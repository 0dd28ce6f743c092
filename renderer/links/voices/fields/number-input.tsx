import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../workshop/format';
import { useAppearance } from '../../../shell/appearance';
import { Stepper } from '../../../ui/stepper';

interface NumberInputProps {
  /** What is rated or chosen. */
  label: string;
  /** Null while there is no answer. */
  value: number | null;
  min: number;
  max: number;
  /** Change of the buttons. */
  step: number;
  onChange: (value: number | null) => void;
  autoFocus?: boolean;
}

/** The field of an answer that is a number. */
export function NumberInput({ label, ...field }: NumberInputProps) {
  const { t } = useTranslation('voices');
  const language = useAppearance((state) => state.language);
  return (
    <Stepper
      {...field}
      label={label}
      lessLabel={t('entry.less', { item: label })}
      moreLabel={t('entry.more', { item: label })}
      format={(value) => formatNumber(value, language)}
      emptyText={t('entry.noAnswer')}
      size="large"
    />
  );
}
