import { useTranslation } from 'react-i18next';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { TextField } from '../../ui/text-field';
import { EmotionCurve } from './emotion-curve';
import styles from './experience.module.css';
import { Journey } from './journey';
import { SixWishes } from './six-wishes';
import { Sections } from '../../ui/section';
import { TargetEmotions } from './target-emotions';

export { experienceShortcuts as shortcuts } from './journey-commands';
export { experienceTexts as texts } from './texts';

/** Experience and emotions: curve, statement, journey, target emotions and the six wishes. */
export default function ExperienceScreen() {
  return (
    <Sections>
      <EmotionCurve />
      <Statement />
      <Journey />
      <TargetEmotions />
      <SixWishes />
    </Sections>
  );
}

function Statement() {
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  const statement = useSession(({ steps }) => steps.experience.statement);
  const edit = useEdit('experience');
  return (
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
  );
}
