import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { levers } from '../../../../workshop/lever';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import { ChangeBehind } from '../../../links/change-behind';
import { NotesSentOn } from '../../../links/notes-sent-on';
import { PainPointsField } from '../../../links/pain-points-field';
import { PromisesField } from '../../../links/promises-field';
import { TextField } from '../../../ui/text-field';
import { FormSection } from './form-section';
import { OptionalSelect } from './optional-select';
import { useInitiativeFields } from './use-initiative-fields';
import styles from './detail-panel.module.css';

type ThreadSectionProps = { id: string } & Pick<Initiative, 'promises' | 'lever'>;

/** What an initiative keeps and solves, and what it was made from. */
export const ThreadSection = memo(function ThreadSection({ id, promises, lever }: ThreadSectionProps) {
  const { t } = useTranslation('roadmap');
  const { change, prose } = useInitiativeFields(id);
  return (
    <FormSection title={t('sections.thread')}>
      <div className={styles.sources} data-field="customer">
        <PromisesField initiative={id} />
        <TextField {...prose('promises', promises)} />
        <PainPointsField initiative={id} />
      </div>
      <NotesSentOn target="initiative" item={id} />
      <ChangeBehind initiative={id} />
      <OptionalSelect
        label={t('lever')}
        value={lever}
        values={levers}
        textOf={(value) => t(`levers.${value}`)}
        onChange={(chosen) => change({ lever: chosen })}
      />
    </FormSection>
  );
});
