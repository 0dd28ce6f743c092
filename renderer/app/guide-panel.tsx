import { Timer } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { plannedMinutes } from '../../workshop/facts/agenda';
import type { StepId } from '../../workshop/step';
import { steps } from '../../workshop/steps';
import { useEdit, useOpenSession, useWorkshop } from '../document/open-session';
import { useAppearance } from '../shell/appearance';
import { startMoveTimer } from '../shell/timer/timer-actions';
import { useWindowState } from '../shell/window-state';
import { TextField } from '../ui/text-field';
import styles from './side-drawer.module.css';

/** The facilitator's guide to the step on screen. */
export function GuidePanel() {
  const { t } = useTranslation();
  const step = useWindowState((state) => state.step);
  const language = useAppearance((state) => state.language);
  const guide = steps[step].guide[language];
  const planned = useWorkshop((facts) => plannedMinutes(facts, step));
  return (
    <div className={styles.guide}>
      <Notes key={step} step={step} />
      <section>
        <h3>{t('guide.aim')}</h3>
        <p className={styles.lead}>{guide.aim}</p>
      </section>
      <section>
        <h3>{t('guide.result')}</h3>
        <p>{guide.result}</p>
      </section>
      <section>
        <h3>{t('guide.good')}</h3>
        <p>{guide.good}</p>
      </section>
      <section>
        <h3>{t('guide.moves')}</h3>
        {planned === guide.minutes ? null : (
          <p className={styles.planned}>
            {planned === null
              ? t('guide.notPlanned', { minutes: guide.minutes })
              : t('guide.planned', { minutes: guide.minutes, planned })}
          </p>
        )}
        <ol className={styles.moves}>
          {guide.moves.map((move) => (
            <li key={move.title}>
              <h4>
                {move.title} <MoveMinutes step={step} move={move} />
              </h4>
              <p>{move.text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{t('guide.halved')}</h3>
        <ul className={styles.halved}>
          {guide.halved.moves.map((move) => (
            <li key={move.title}>
              {move.title} <MoveMinutes step={step} move={move} />
            </li>
          ))}
        </ul>
        <p>{guide.halved.leftOut}</p>
      </section>
      <section>
        <h3>{t('guide.questions')}</h3>
        <ul className={styles.questions}>
          {guide.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('guide.pitfalls')}</h3>
        <ul className={styles.pitfalls}>
          {guide.pitfalls.map((pitfall) => (
            <li key={pitfall}>{pitfall}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** What the facilitator notes on a step, for no other eyes: it is on no other screen and in no document. */
function Notes({ step }: { step: StepId }) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const text = useWorkshop((facts) => facts.facilitatorNotes[step] ?? '');
  const edit = useEdit('workshop');
  if (readOnly && text === '') return null;
  return (
    <section className={styles.notes} data-row={step}>
      <TextField
        label={t('guide.notes')}
        hint={t('guide.notesHint')}
        value={text}
        example={t('guide.notesExample')}
        multiline
        isReadOnly={readOnly}
        onChange={(written) =>
          edit(
            'writeFacilitatorNotes',
            { step, text: written },
            { undo: { merge: `facilitatorNotes.${step}` }, undoIn: step },
          )
        }
      />
    </section>
  );
}

/** The minutes of a move: a press times it. */
function MoveMinutes({ step, move: { title, minutes } }: { step: StepId; move: { title: string; minutes: number } }) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  if (readOnly) return <span>{t('minutes', { minutes })}</span>;
  return (
    <Button
      className={styles.starts ?? ''}
      aria-label={t('timer.startMove', { title, minutes })}
      onPress={() => startMoveTimer(step, title, minutes)}
    >
      {t('minutes', { minutes })}
      <Timer aria-hidden />
    </Button>
  );
}
