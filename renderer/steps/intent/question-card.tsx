import { ArrowDown, ArrowUp, CornerLeftUp, Ellipsis, Plus, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import type { Intent, IntentQuestion } from '../../../workshop/intent/schema';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession } from '../../document/open-session';
import { useEditWithUndo } from '../../shell/offer-undo';
import { ActionMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { focusInNextFrame, inRow, neighbourOf } from '../../ui/focus-in-next-frame';
import { TextField } from '../../ui/text-field';
import styles from './intent.module.css';

interface QuestionCardProps {
  id: IntentQuestion;
  number: number;
  question: Intent['questions'][IntentQuestion];
}

/** One question with its answer and the alternatives. Memoised, so that typing in one answer does not render the others. */
export const QuestionCard = memo(function QuestionCard({ id, number, question }: QuestionCardProps) {
  const { t } = useTranslation('intent');
  const { readOnly } = useOpenSession();
  const edit = useEdit('intent');
  const [latest, setLatest] = useState<string | null>(null);
  const alternatives = inOrder(question.alternatives);
  const add = () => {
    const added = newId();
    edit('addAlternative', { question: id, id: added, text: '' });
    setLatest(added);
  };
  return (
    <li className={styles.question} data-row={id}>
      <h3>
        <span className={styles.number}>{number}</span> {t(`questions.${id}`)}
      </h3>
      <TextField
        label={t(`questions.${id}`)}
        hideLabel
        multiline
        value={question.answer}
        example={t(`answerExamples.${id}`)}
        isReadOnly={readOnly}
        onChange={(answer) => edit('writeAnswer', { question: id, answer }, { undo: { merge: `answer.${id}` } })}
      />
      {alternatives.length === 0 ? null : (
        <ol className={styles.alternatives} aria-label={`${t('alternatives')}: ${t(`questions.${id}`)}`}>
          {alternatives.map(([alternative, { text }], index) => (
            <AlternativeRow
              key={alternative}
              question={id}
              id={alternative}
              text={text}
              index={index}
              isNew={alternative === latest}
              isLast={index === alternatives.length - 1}
            />
          ))}
        </ol>
      )}
      {readOnly ? null : (
        <div className={styles.add} data-adds>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={add}>
            {t('addAlternative')}
          </Button>
        </div>
      )}
    </li>
  );
});

interface AlternativeRowProps {
  question: IntentQuestion;
  id: string;
  text: string;
  index: number;
  isNew: boolean;
  isLast: boolean;
}

/** Memoised, so that typing in one text does not render the others. */
const AlternativeRow = memo(function AlternativeRow({ question, id, text, index, isNew, isLast }: AlternativeRowProps) {
  const { t } = useTranslation(['intent', 'app']);
  const { replica, readOnly } = useOpenSession();
  const edit = useEdit('intent');
  const editWithUndo = useEditWithUndo('intent');
  const name = text.trim() === '' ? t('alternativeNumber', { number: index + 1 }) : shortened(text);
  const choose = () => {
    editWithUndo(t('chosen', { title: name }), () => edit('chooseAlternative', { question, id }));
    focusInNextFrame(inRow(question, 'textarea'));
  };
  const remove = () => {
    const { alternatives } = replica.store.getState().session.steps.intent.questions[question];
    const ids = inOrder(alternatives).map(([each]) => each);
    editWithUndo(t('app:rows.removed', { title: name }), () => edit('removeAlternative', { question, id }));
    focusInNextFrame(inRow(neighbourOf(ids, id), 'textarea'), inRow(question, '[data-adds] button'));
  };
  const move = (to: number) => edit('moveAlternative', { question, id, index: to });
  return (
    <li className={styles.alternative} data-row={id}>
      <TextField
        label={t('alternativeNumber', { number: index + 1 })}
        hideLabel
        look="plain"
        multiline
        value={text}
        example={t('alternativeExample')}
        isReadOnly={readOnly}
        autoFocus={isNew}
        onChange={(value) =>
          edit('writeAlternative', { question, id, text: value }, { undo: { merge: `alternative.${id}` } })
        }
      />
      {readOnly ? null : (
        <ActionMenu
          label={t('app:rows.actions', { title: name })}
          icon={<Ellipsis aria-hidden />}
          actions={[
            {
              id: 'choose',
              text: t('choose'),
              icon: <CornerLeftUp />,
              isDisabled: text.trim() === '',
              onAction: choose,
            },
            {
              id: 'up',
              text: t('app:rows.up'),
              icon: <ArrowUp />,
              isDisabled: index === 0,
              onAction: () => move(index - 1),
            },
            {
              id: 'down',
              text: t('app:rows.down'),
              icon: <ArrowDown />,
              isDisabled: isLast,
              onAction: () => move(index + 1),
            },
            { id: 'remove', text: t('app:rows.remove'), icon: <Trash2 />, danger: true, onAction: remove },
          ]}
        />
      )}
    </li>
  );
});

/** The beginning of a text, for messages. */
function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 59).trimEnd()}…` : plain;
}
