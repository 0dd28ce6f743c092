import { Pause, Timer as TimerIcon, TimerOff, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepId } from '../../../workshop/step';
import { steps } from '../../../workshop/steps';
import { useOpenSession, useWorkshop } from '../../document/open-session';
import { useRemaining } from '../timer/use-remaining';
import { useStepName } from '../use-step-name';
import styles from './room-frame.module.css';

/** What stands around every page of the room: the step, the clock, and the empty chair with its question. */
export function RoomFrame({ step, children }: { step: StepId; children: ReactNode }) {
  const stepName = useStepName();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <h1 className={styles.step}>{stepName(step)}</h1>
        <RoomTimer />
      </header>
      <main className={styles.main}>{children}</main>
      <EmptyChairStrip step={step} />
    </div>
  );
}

const icons = { green: TimerIcon, amber: TimerIcon, red: TriangleAlert, over: TimerOff, paused: Pause };

/** The timer in the words and colours of the facilitator's bar. */
function RoomTimer() {
  const { t } = useTranslation();
  const timer = useWorkshop((facts) => facts.timer);
  const remaining = useRemaining(timer);
  if (!timer || !remaining) return null;
  const phase = timer.runningSince === null ? 'paused' : remaining.phase;
  const Icon = icons[phase];
  return (
    <div className={styles.timer} data-phase={phase} role="timer" aria-label={t('timer.remaining')}>
      <Icon aria-hidden />
      {phase === 'green' ? null : <span>{t(`timer.phases.${phase}`)}</span>}
      <span className={styles.time}>{remaining.text}</span>
    </div>
  );
}

function EmptyChairStrip({ step }: { step: StepId }) {
  const { key } = useOpenSession();
  const name = useWorkshop((facts) => facts.emptyChair.name);
  const picture = useWorkshop((facts) => facts.emptyChair.picture);
  const language = useWorkshop((facts) => facts.language);
  if (name.trim() === '') return null;
  return (
    <footer className={styles.chair}>
      {picture === null ? null : (
        <img className={styles.portrait} src={`/session/${encodeURIComponent(key)}/${picture}`} alt="" />
      )}
      <p className={styles.question}>
        <strong>{name}</strong> {steps[step].guide[language].emptyChair}
      </p>
    </footer>
  );
}
