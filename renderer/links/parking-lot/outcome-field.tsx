import { useTranslation } from 'react-i18next';
import type { Parked } from '../../../workshop/facts/schema';
import { parkedOutcomes } from '../../../workshop/facts/terms';
import { outcomeOf } from '../../../workshop/parking-lot/open-topics';
import type { StepId } from '../../../workshop/step';
import { useOpenSession, useSession } from '../../document/open-session';
import { SelectField } from '../../ui/select-field';
import { useSettleTopic } from './settle-topic';

/** What becomes of a topic: choosing makes it a decision, an initiative or a commitment. */
export function OutcomeField({ step, id, topic, name }: { step: StepId; id: string; topic: Parked; name: string }) {
  const { t } = useTranslation(['app', 'workshop']);
  const { readOnly } = useOpenSession();
  const settle = useSettleTopic(step);
  const outcome = useSession((session) => outcomeOf(topic, session));
  return (
    <SelectField
      label={t('capture.outcomeOf', { name })}
      hideLabel
      look="plain"
      value={outcome}
      options={parkedOutcomes.map((value) => ({ value, text: t(`workshop:outcomes.${value}`) }))}
      isDisabled={readOnly || topic.text.trim() === ''}
      onChange={(chosen) => settle(id, chosen)}
    />
  );
}
