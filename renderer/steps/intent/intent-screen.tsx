import { useTranslation } from 'react-i18next';
import { intentQuestions, priorities } from '../../../workshop/intent/terms';
import { useSession } from '../../document/open-session';
import { useReveal } from '../../shell/navigation';
import { focusInNextFrame, inRow } from '../../ui/focus-in-next-frame';
import { Gradual } from '../../ui/gradual';
import { BalanceSection } from './balance-section';
import { Section, Sections } from '../../ui/section';
import styles from './intent.module.css';
import { PriorityRow } from './priority-row';
import { QuestionCard } from './question-card';
import { ShiftsSection } from './shifts-section';
import { StatementSection } from './statement-section';

export { intentTexts as texts } from './texts';

/** Strategic intent: four questions, five priorities, three shifts of thinking, the balance, and the intent in one sentence. */
export default function IntentScreen() {
  const { t } = useTranslation('intent');
  const questions = useSession(({ steps }) => steps.intent.questions);
  const positions = useSession(({ steps }) => steps.intent.priorities);
  useReveal('intent', ({ id, kind }) => {
    if (kind === undefined) focusInNextFrame(inRow(id, 'textarea'));
  });
  return (
    <Sections>
      <Section id="intent-questions" title={t('fourQuestions')} lead={t('questionsHint')}>
        <ol className={styles.questions}>
          <Gradual portion={2}>
            {intentQuestions.map((id, index) => (
              <QuestionCard key={id} id={id} number={index + 1} question={questions[id]} />
            ))}
          </Gradual>
        </ol>
      </Section>
      <Section id="intent-priorities" title={t('prioritiesTitle')} lead={t('prioritiesHint')}>
        <ul className={styles.priorities}>
          {priorities.map((id) => (
            <PriorityRow key={id} id={id} priority={positions[id]} />
          ))}
        </ul>
      </Section>
      <ShiftsSection />
      <BalanceSection />
      <StatementSection />
    </Sections>
  );
}
