import { Pause, Timer as TimerIcon, TimerOff, TriangleAlert } from 'lucide-react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useOpenSession, useWorkshop } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { nameOfTimer } from '../../shell/timer/timer-actions';
import { useRemaining } from '../../shell/timer/use-remaining';
import { IconButton } from '../../ui/button';
import { lazyComponent } from '../../ui/lazy-component';
import popover from '../../ui/popover.module.css';
import { shownKeys } from '../run-command';
import styles from './timer.module.css';

const TimerPanel = lazyComponent(async () => (await import('./timer-panel')).TimerPanel);

const icons = { green: TimerIcon, amber: TimerIcon, red: TriangleAlert, over: TimerOff, paused: Pause };

/** The timer in the bar: what is timed, what is left, and in words and colour how soon it ends. Opens its controls. */
export function TimerButton() {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const timer = useWorkshop((facts) => facts.timer);
  const remaining = useRemaining(timer);
  // The name of a step follows the language.
  useAppearance((state) => state.language);
  if (readOnly && !timer) return null;
  const phase = !timer || !remaining ? null : timer.runningSince === null ? 'paused' : remaining.phase;
  const Icon = phase === null ? TimerIcon : icons[phase];
  const name = timer ? nameOfTimer(timer) : '';
  return (
    <DialogTrigger>
      {phase === null ? (
        <IconButton label={t('timer.open')} shortcut={shownKeys('timer:toggle')}>
          <Icon aria-hidden />
        </IconButton>
      ) : (
        <Button
          className={styles.button ?? ''}
          data-phase={phase}
          aria-label={t('timer.openWith', { name, phase: t(`timer.phases.${phase}`) })}
        >
          <Icon aria-hidden />
          <span className={styles.name}>{name}</span>
          <span className={styles.time} data-timer-text>
            {remaining?.text}
          </span>
          {phase === 'green' ? null : <span className={styles.phase}>{t(`timer.phases.${phase}`)}</span>}
        </Button>
      )}
      {/* Without a dialog in it the popover is one itself, and so has its hidden close button in it. */}
      <Popover
        className={`${popover.popover} ${styles.popover}`}
        aria-label={t('timer.open')}
        placement="bottom end"
        offset={4}
      >
        <div className={styles.panel}>
          <TimerPanel />
        </div>
      </Popover>
    </DialogTrigger>
  );
}
