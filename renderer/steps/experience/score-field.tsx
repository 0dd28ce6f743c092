import { useTranslation } from 'react-i18next';
import { formatScore } from '../../../workshop/format';
import { useOpenSession } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { Stepper } from '../../ui/stepper';

interface ScoreFieldProps {
  label: string;
  value: number | null;
  kind: 'today' | 'target';
  onChange: (value: number | null) => void;
}

/** A score from -5 to +5, or empty. */
export function ScoreField({ label, kind, ...field }: ScoreFieldProps) {
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  return (
    <Stepper
      {...field}
      label={label}
      lessLabel={t('lower', { label })}
      moreLabel={t('higher', { label })}
      min={-5}
      max={5}
      format={(score) => formatScore(score, language)}
      size="small"
      isTarget={kind === 'target'}
      isReadOnly={readOnly}
    />
  );
}
