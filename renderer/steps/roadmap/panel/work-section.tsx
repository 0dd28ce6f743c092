import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { functionNames, functions } from '../../../../workshop/function';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import { confidences, efforts, statuses } from '../../../../workshop/roadmap/terms';
import { useOpenSession } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { useOwnerSuggestions } from '../../../shell/owner-suggestions';
import { ComboField } from '../../../ui/combo-field';
import { TextField } from '../../../ui/text-field';
import { FormSection } from './form-section';
import { OptionalSelect } from './optional-select';
import { useInitiativeFields } from './use-initiative-fields';
import styles from './detail-panel.module.css';

type WorkSectionProps = { id: string } & Pick<
  Initiative,
  'owner' | 'function' | 'status' | 'effort' | 'confidence' | 'firstStep'
>;

/** Who does it, how much it is, how far it is, and its first step. */
export const WorkSection = memo(function WorkSection({ id, ...initiative }: WorkSectionProps) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const owners = useOwnerSuggestions();
  const { change, prose } = useInitiativeFields(id);
  return (
    <FormSection title={t('sections.work')}>
      <div data-field="owner">
        <ComboField
          label={t('owner')}
          value={initiative.owner}
          options={owners}
          isReadOnly={readOnly}
          example={t('ownerExample')}
          onChange={(owner) => change({ owner }, 'owner')}
        />
      </div>
      <div className={styles.pair}>
        <OptionalSelect
          label={t('function')}
          value={initiative.function}
          values={functions}
          textOf={(value) => functionNames[language][value]}
          onChange={(value) => change({ function: value })}
        />
        <OptionalSelect
          label={t('status')}
          value={initiative.status}
          values={statuses}
          textOf={(value) => t(`statuses.${value}`)}
          onChange={(status) => status && change({ status })}
          always
        />
        <OptionalSelect
          label={t('effort')}
          value={initiative.effort}
          values={efforts}
          textOf={(value) => value}
          onChange={(effort) => change({ effort })}
        />
        <OptionalSelect
          label={t('confidence')}
          value={initiative.confidence}
          values={confidences}
          textOf={(value) => t(`confidences.${value}`)}
          onChange={(confidence) => change({ confidence })}
        />
      </div>
      <TextField {...prose('firstStep', initiative.firstStep)} />
    </FormSection>
  );
});
