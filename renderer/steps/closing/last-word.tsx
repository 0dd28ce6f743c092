import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { proposedReviewDay } from '../../../workshop/closing/rating';
import { useEdit, useOpenSession, useSession, useWorkshop } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { formatDay } from '../../shell/format';
import { useStepName } from '../../shell/use-step-name';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import styles from './closing.module.css';

/** What the customer says at the end, and the day on which everyone meets again. */
export function LastWord() {
  const { t } = useTranslation('closing');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const lastWord = useSession(({ steps }) => steps.closing.lastWord);
  const reviewDay = useSession(({ steps }) => steps.closing.reviewDay);
  const date = useWorkshop((facts) => facts.date);
  const edit = useEdit('closing');
  const proposed = proposedReviewDay(date);
  return (
    <Section id="last-word" title={t('lastWord')} lead={t('lastWordLead')}>
      <TextField
        label={t('lastWord')}
        hideLabel
        multiline
        look="statement"
        value={lastWord}
        example={t('lastWordExample')}
        isReadOnly={readOnly}
        onChange={(text) => edit('updateClosing', { change: { lastWord: text } }, { undo: { merge: 'lastWord' } })}
      />
      <SayingsOfDay />
      <div className={styles.reviewDay}>
        <TextField
          label={t('reviewDay')}
          type="date"
          value={reviewDay}
          isReadOnly={readOnly}
          onChange={(day) => edit('updateClosing', { change: { reviewDay: day } }, { undo: { merge: 'reviewDay' } })}
        />
        {readOnly || proposed === '' || reviewDay !== '' ? null : (
          <Button look="quiet" onPress={() => edit('updateClosing', { change: { reviewDay: proposed } })}>
            {t('proposeDay', { day: formatDay(proposed, language) })}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** What was said from the empty chair during the day, to read before its last word. */
function SayingsOfDay() {
  const { t } = useTranslation('closing');
  const sayings = inOrder(useWorkshop((facts) => facts.sayings)).filter(([, { text }]) => text.trim() !== '');
  const stepName = useStepName();
  if (sayings.length === 0) return null;
  return (
    <>
      <h3 className={styles.subheading} id="sayings-of-day">
        {t('sayingsOfDay')}
      </h3>
      <ul className={styles.sayings} aria-labelledby="sayings-of-day">
        {sayings.map(([id, { text, step }]) => (
          <li key={id}>
            <p>{text}</p>
            <span className={styles.origin}>{stepName(step)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
