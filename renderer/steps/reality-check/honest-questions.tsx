import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../workshop/reality-check/schema';
import { answersOf } from '../../../workshop/reality-check/progress';
import { answers, questionIds, type QuestionId } from '../../../workshop/reality-check/terms';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/text-field';
import { Section } from '../../ui/section';
import { Gradual } from '../../ui/gradual';
import styles from './reality-check.module.css';

/** Six questions, each with an answer and its evidence, and the findings that follow. */
export function HonestQuestions() {
  const { t } = useTranslation('reality-check');
  const slice = useSlice('reality-check');
  const { yes, findings, open } = answersOf(slice);
  const isUntouched = open.length === questionIds.length;
  return (
    <Section
      id="honest-questions"
      title={t('questionsTitle')}
      lead={t('questionsLead')}
      {...(isUntouched ? {} : { state: t('clearYes', { yes: yes.length }) })}
    >
      <ol className={styles.rows}>
        <Gradual portion={3}>
          {questionIds.map((id, index) => (
            <QuestionRow key={id} id={id} number={index + 1} question={slice.questions[id]} />
          ))}
        </Gradual>
      </ol>
      {findings.length === 0 ? null : (
        <p className={styles.result}>
          {t('findingsOf', {
            count: findings.length,
            numbers: findings.map((id) => questionIds.indexOf(id) + 1).join(', '),
          })}
        </p>
      )}
    </Section>
  );
}

interface QuestionRowProps {
  id: QuestionId;
  number: number;
  question: Question;
}

/** Memoised: typing in one row does not render the others. */
const QuestionRow = memo(function QuestionRow({ id, number, question }: QuestionRowProps) {
  const { t } = useTranslation('reality-check');
  const { readOnly } = useOpenSession();
  const edit = useEdit('reality-check');
  return (
    <li className={styles.question} data-answer={question.answer}>
      <span className={styles.number}>{number}</span>
      <p>{t(`questions.${id}`)}</p>
      <ChoiceGroup
        label={t('answerTo', { number })}
        hideLabel
        value={question.answer}
        options={answers.map((value) => ({ value, text: t(`answers.${value}`) }))}
        isDisabled={readOnly}
        onChange={(answer) => edit('updateQuestion', { id, change: { answer } })}
      />
      <TextField
        label={t('evidenceFor', { number })}
        hideLabel
        multiline
        look="plain"
        value={question.evidence}
        example={t(`evidenceExamples.${id}`)}
        isReadOnly={readOnly}
        onChange={(evidence) =>
          edit('updateQuestion', { id, change: { evidence } }, { undo: { merge: `${id}.evidence` } })
        }
      />
    </li>
  );
});
