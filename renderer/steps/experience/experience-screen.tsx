import { useTranslation } from 'react-i18next';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { TextField } from '../../ui/text-field';
import { EmotionCurve } from './emotion-curve';
import styles from './experience.module.css';
import { JourneyList } from './journey-list';
import { Sections } from '../../ui/section';
import { TargetEmotions } from './target-emotions';

export { experienceShortcuts as shortcuts } from './journey-commands';
export { experienceTexts as texts } from './texts';

/** Experience and emotions: curve, statement, journey and target emotions. */
export default function ExperienceScreen() {
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  const { statement } = useSlice('experience');
  const edit = useEdit('experience');
  return (
    <Sections>
      <EmotionCurve />
      <section className={styles.statement} aria-label={t('statement')}>
        <TextField
          label={t('statement')}
          value={statement}
          multiline
          look="statement"
          example={t('statementExample')}
          isReadOnly={readOnly}
          onChange={(text) => edit('writeStatement', { statement: text }, { undo: { merge: 'statement' } })}
        />
      </section>
      <JourneyList />
      <TargetEmotions />
    </Sections>
  );
}
