import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../workshop/format';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import { scoreOf } from '../../../../workshop/roadmap/score-of';
import { impacts } from '../../../../workshop/roadmap/terms';
import { useEdit, useOpenSession, useSession } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { NumberField } from '../../../ui/number-field';
import { FormSection } from './form-section';
import { OptionalSelect } from './optional-select';
import styles from './detail-panel.module.css';

/** What a score needs besides effort and confidence, and the score. Nothing while initiatives are not scored. */
export function ScoreFields({ id, initiative }: { id: string; initiative: Initiative }) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const scoring = useSession(({ steps }) => steps.roadmap.scoring);
  const edit = useEdit('roadmap');
  if (scoring === 'none') return null;
  const score = scoreOf(initiative, scoring);
  return (
    <FormSection title={t('score')}>
      {scoring === 'rice' ? (
        <NumberField
          label={t('reach')}
          value={initiative.reach}
          min={0}
          max={1e12}
          error={t('reachError')}
          isReadOnly={readOnly}
          onChange={(reach) => edit('updateInitiative', { id, change: { reach } }, { undo: { merge: `${id}.reach` } })}
        />
      ) : null}
      <OptionalSelect
        label={t('impact')}
        value={initiative.impact}
        values={impacts}
        textOf={(value) => t(`impacts.${value}`)}
        onChange={(impact) => edit('updateInitiative', { id, change: { impact } })}
      />
      <p className={styles.none} role="status">
        {score === null
          ? t(`scoring.missing.${scoring}`)
          : t(`scoring.result.${scoring}`, { score: formatNumber(score, language, 2) })}
      </p>
    </FormSection>
  );
}
