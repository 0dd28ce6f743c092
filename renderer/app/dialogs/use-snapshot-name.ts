import { useTranslation } from 'react-i18next';
import type { SnapshotEntry } from '../../../preload/contract';
import { stepIds } from '../../../workshop/step';
import { useStepName } from '../../shell/use-step-name';

/** Returns the function that names a snapshot: what a person called it, the step that was left, or why it was taken. */
export function useSnapshotName() {
  const { t } = useTranslation();
  const stepName = useStepName();
  return ({ name, reason }: Pick<SnapshotEntry, 'name' | 'reason'>): string => {
    if (reason !== 'step') return name === '' ? t(`snapshots.reasons.${reason}`) : name;
    const step = stepIds.find((id) => id === name);
    return step ? t('snapshots.afterStep', { step: stepName(step) }) : name;
  };
}
