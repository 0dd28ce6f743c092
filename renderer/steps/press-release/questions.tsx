import { useTranslation } from 'react-i18next';
import styles from './press-release.module.css';
import { QuestionGroup } from './question-group';
import { RiskTable } from './risk-table';

/** The questions behind the press release: those of customers and those from inside the house. */
export function Questions() {
  const { t } = useTranslation('press-release');
  return (
    <section className={styles.questions} aria-labelledby="questions">
      <h2 id="questions">{t('questions')}</h2>
      <QuestionGroup audience="customer" />
      <QuestionGroup audience="internal" />
      <RiskTable />
    </section>
  );
}
