import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../../workshop/closing/schema';
import { localDay } from '../../../workshop/local-day';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { formatDay } from '../../shell/format';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import styles from './closing.module.css';
import { LaterFigures } from './later-figures';
import { LaterInitiatives } from './later-initiatives';
import { LaterPillars } from './later-pillars';
import { KeptCommitments } from './kept-commitments';

/** The follow-up after 90 days: what has become of commitments, figures, initiatives and pillars. */
export function FollowUpSection() {
  const { t } = useTranslation('closing');
  const { readOnly, replica } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const followUp = useSession(({ steps }) => steps.closing.followUp);
  const reviewDay = useSession(({ steps }) => steps.closing.reviewDay);
  const edit = useEdit('closing');
  const hasContent = useSession(({ steps }) => Object.keys(steps.roadmap.initiatives).length > 0);
  const begin = () => {
    const { initiatives } = replica.store.getState().session.steps.roadmap;
    const statusBefore = Object.fromEntries(Object.entries(initiatives).map(([id, { status }]) => [id, status]));
    edit('beginFollowUp', { day: localDay(new Date()), statusBefore });
  };
  if (!followUp) {
    return (
      <Section
        id="follow-up"
        title={t('followUp')}
        lead={reviewDay === '' ? t('followUpLead') : t('followUpOn', { day: formatDay(reviewDay, language) })}
      >
        {readOnly ? null : (
          <Button isDisabled={!hasContent} onPress={begin}>
            {t('beginFollowUp')}
          </Button>
        )}
        {hasContent ? null : <p className={styles.empty}>{t('followUpNeeds')}</p>}
      </Section>
    );
  }
  const update = (change: Partial<Pick<FollowUp, 'day' | 'summary'>>, field: string) =>
    edit('updateFollowUp', { change }, { undo: { merge: `followUp.${field}` } });
  return (
    <Section id="follow-up" title={t('followUp')} lead={t('followUpRunning')}>
      <div className={styles.followUpHead}>
        <TextField
          label={t('followUpDay')}
          type="date"
          value={followUp.day}
          isReadOnly={readOnly}
          onChange={(day) => update({ day }, 'day')}
        />
        <TextField
          label={t('summary')}
          multiline
          value={followUp.summary}
          example={t('summaryExample')}
          isReadOnly={readOnly}
          onChange={(summary) => update({ summary }, 'summary')}
        />
      </div>
      <KeptCommitments />
      <LaterInitiatives followUp={followUp} />
      <LaterFigures followUp={followUp} />
      <LaterPillars followUp={followUp} />
    </Section>
  );
}
