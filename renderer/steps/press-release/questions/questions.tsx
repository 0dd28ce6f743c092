import { useTranslation } from 'react-i18next';
import { useScreenUndo } from '../../../shell/undo-redo';
import styles from '../press-release.module.css';
import { QuestionGroup } from './question-group';
import { RiskTable } from './risk-table';

/** The questions behind the press release: from customers and from inside the company. */
export function Questions() {
  const { t } = useTranslation('press-release');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- buttons in here undo as edits of the step; an answer has an undo of its own
    <section
      className={styles.questions}
      aria-labelledby="questions"
      onFocus={({ target }) => {
        if (!target.closest('[data-answer]')) useScreenUndo.setState({ own: null });
      }}
    >
      <h2 id="questions">{t('questions')}</h2>
      <QuestionGroup audience="customer" />
      <QuestionGroup audience="internal" />
      <RiskTable />
    </section>
  );
}
