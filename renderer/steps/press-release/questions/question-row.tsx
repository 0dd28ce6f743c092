import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../workshop/press-release/schema';
import { offerUndo } from '../../../shell/offer-undo';
import { useOpenSession } from '../../../document/open-session';
import { isEnter } from '../../../ui/is-enter';
import { IconButton } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { isUnanswered } from '../../../../workshop/press-release/is-unanswered';
import { AnswerField } from '../answers/answer-field';
import { usePressRelease } from '../context/press-release-context';
import { OpenQuestion } from './open-question';
import { focusNeighbour } from '../focus-neighbour';
import styles from '../press-release.module.css';
import { QuestionHandle } from './question-handle';

interface QuestionRowProps {
  id: string;
  question: Question;
  /** Index among the questions of the same audience. */
  index: number;
  count: number;
  isNew: boolean;
  onMove: (index: number) => void;
  /** Position of the drop indicator, in pixels from the top of the list. */
  onLine: (top: number | null) => void;
}

export function QuestionRow({ id, question, index, count, isNew, onMove, onLine }: QuestionRowProps) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const context = usePressRelease();
  const row = useRef<HTMLLIElement>(null);
  const number = index + 1;

  const ask = (value: string) =>
    context.edit('updateQuestion', { id, change: { question: value } }, { undo: { merge: `${id}.question` } });
  const remove = ({ target }: { target: Element }) => {
    focusNeighbour(target, 'textarea, input');
    context.edit('removeQuestion', { id });
    offerUndo(t('removed'), () => context.edit('restoreQuestion', { id, question }));
  };
  const moveWithKeys = (event: React.KeyboardEvent) => {
    if (!event.altKey || readOnly || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const focused = document.activeElement;
    onMove(event.key === 'ArrowUp' ? index - 1 : index + 1);
    // A row that moves in the document loses the focus; an editor restores its caret as well.
    setTimeout(() => {
      const { openAnswer } = context.store.getState();
      if (openAnswer !== null && focused === openAnswer.editor.getRootElement()) openAnswer.editor.focus();
      else if (focused instanceof HTMLElement) focused.focus();
    });
  };

  return (
    <li className={styles.question} ref={row} data-question={id}>
      {readOnly ? (
        <span className={styles.number} aria-hidden>
          {number}
        </span>
      ) : (
        <QuestionHandle index={index} onMove={onMove} onLine={onLine} />
      )}
      <div className={styles.pair}>
        <span className={styles.asked}>
          <TextField
            label={t('questionNumber', { number })}
            hideLabel
            multiline
            look="plain"
            example={t('question')}
            value={question.question}
            isReadOnly={readOnly}
            autoFocus={isNew}
            onChange={ask}
            onKeyDown={(event) => {
              moveWithKeys(event);
              if (!isEnter(event)) return;
              // A question is one paragraph: Enter moves to its answer.
              event.preventDefault();
              row.current?.querySelector<HTMLElement>('[data-answer]')?.focus();
            }}
          />
        </span>
        <AnswerField id={id} answer={question.answer} number={number} onKeyDown={moveWithKeys} />
        {isUnanswered(question) ? <OpenQuestion id={id} question={question} number={number} /> : null}
      </div>
      {readOnly ? null : (
        <span className={styles.rowTools}>
          <IconButton label={t('moveUp', { number })} isDisabled={index === 0} onPress={() => onMove(index - 1)}>
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton
            label={t('moveDown', { number })}
            isDisabled={index === count - 1}
            onPress={() => onMove(index + 1)}
          >
            <ArrowDown aria-hidden />
          </IconButton>
          <IconButton label={t('removeQuestion', { number })} onPress={remove}>
            <X aria-hidden />
          </IconButton>
        </span>
      )}
    </li>
  );
}
