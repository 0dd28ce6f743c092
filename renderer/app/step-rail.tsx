import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelLeftClose, PanelLeftOpen, Timer } from 'lucide-react';
import { Button } from 'react-aria-components';
import { plannedMinutes } from '../../workshop/facts/agenda';
import { sliceOfStep, stepProgress } from '../../workshop/session';
import { stepIds, type StepId } from '../../workshop/step';
import { useOpenSession, useSlice, useWorkshop } from '../document/open-session';
import { goToStep } from '../shell/navigation';
import { startStepTimer } from '../shell/timer/timer-actions';
import { useWindowState } from '../shell/window-state';
import { IconButton } from '../ui/button';
import { focusInNextFrame } from '../ui/focus-in-next-frame';
import { runCommand, shownKeys } from './run-command';
import { screens } from './screens';
import styles from './step-rail.module.css';
import { useStepName } from '../shell/use-step-name';

/** Number, name, state and planned minutes of each step. */
export function StepRail() {
  const { t } = useTranslation();
  return (
    <nav className={styles.rail} aria-label={t('steps')}>
      <ol>
        {stepIds.map((id, index) => (
          <RailItem key={id} id={id} number={index + 1} />
        ))}
      </ol>
      <div className={styles.fold} data-fold>
        <RailButton isFolded={false} />
      </div>
    </nav>
  );
}

/** What is left of the rail when it is folded: the way back. */
export function FoldedRail() {
  const { t } = useTranslation();
  return (
    <nav className={styles.folded} aria-label={t('steps')} data-fold>
      <RailButton isFolded />
    </nav>
  );
}

function RailButton({ isFolded }: { isFolded: boolean }) {
  const { t } = useTranslation();
  return (
    <IconButton
      label={t(isFolded ? 'rail.unfold' : 'rail.fold')}
      shortcut={shownKeys('toggleRail')}
      onPress={() => {
        runCommand('toggleRail');
        // The button is replaced by its counterpart.
        focusInNextFrame('[data-fold] button');
      }}
    >
      {isFolded ? <PanelLeftOpen aria-hidden /> : <PanelLeftClose aria-hidden />}
    </IconButton>
  );
}

function RailItem({ id, number }: { id: StepId; number: number }) {
  const { t } = useTranslation();
  const current = useWindowState((state) => state.step === id);
  const minutes = useWorkshop((facts) => plannedMinutes(facts, id));
  // Memoised by slice: the progress of the press release depends on all of its text.
  const slice = useSlice(sliceOfStep(id));
  const progress = useMemo(() => stepProgress(id, slice), [id, slice]);
  const stepName = useStepName();
  const nameId = useId();
  const { readOnly } = useOpenSession();
  const { icon: Icon } = screens().steps[id];
  const state = progress === 0 ? 'untouched' : progress === 1 ? 'filled' : 'begun';
  return (
    <li data-step={id}>
      <Button
        className={`${styles.item} ${current ? styles.current : ''}`}
        {...(current ? { 'aria-current': 'step' as const } : {})}
        onPress={() => goToStep(id)}
      >
        <Icon aria-hidden />
        <span className={styles.name} id={nameId}>
          <span className={styles.number}>{number}</span> {stepName(id)}
        </span>
        <span className={styles.meta} aria-hidden />
        <span
          className={styles.bar}
          aria-hidden
          style={{ '--filled': `${Math.round(progress * 100)}%` } as React.CSSProperties}
        />
        <span className="visually-hidden">{t(`stepStates.${state}`)}</span>
      </Button>
      {minutes === null ? null : readOnly ? (
        <span className={styles.minutes}>{t('minutes', { minutes })}</span>
      ) : (
        <Button
          className={`${styles.minutes} ${styles.starts}`}
          aria-label={t('timer.startMinutes', { minutes })}
          aria-describedby={nameId}
          onPress={() => startStepTimer(id)}
        >
          {t('minutes', { minutes })}
          <Timer aria-hidden />
        </Button>
      )}
    </li>
  );
}
