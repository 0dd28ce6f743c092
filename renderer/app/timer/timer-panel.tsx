import { Pause, Play, TimerOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOpenSession, useWorkshop } from '../../document/open-session';
import { chooseTimerSound, useAppearance } from '../../shell/appearance';
import { extendTimer, nameOfTimer, setTimer, startStepTimer, toggleTimer } from '../../shell/timer/timer-actions';
import { useRemaining } from '../../shell/timer/use-remaining';
import { useStepName } from '../../shell/use-step-name';
import { useWindowState } from '../../shell/window-state';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { DayPanel } from './day-panel';
import { playChime } from './play-chime';
import styles from './timer.module.css';

/** The controls of the timer, and below them how the day runs. */
export function TimerPanel() {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const timer = useWorkshop((facts) => facts.timer);
  const step = useWindowState((state) => state.step);
  const stepName = useStepName();
  const remaining = useRemaining(timer);
  const isPaused = timer?.runningSince === null;
  return (
    <>
      {timer && remaining ? (
        <section className={styles.timer} data-phase={isPaused ? 'paused' : remaining.phase}>
          <p className={styles.title}>{nameOfTimer(timer)}</p>
          <p className={styles.clock} role="timer" aria-label={t('timer.remaining')}>
            {remaining.text}
          </p>
          <p className={styles.word}>{t(`timer.phases.${isPaused ? 'paused' : remaining.phase}`)}</p>
          {readOnly ? null : (
            <div className={styles.buttons}>
              <Button onPress={() => extendTimer(1)}>{t('timer.plusOne')}</Button>
              <Button onPress={() => extendTimer(5)}>{t('timer.plusFive')}</Button>
              <Button icon={isPaused ? <Play aria-hidden /> : <Pause aria-hidden />} onPress={toggleTimer}>
                {t(isPaused ? 'timer.resume' : 'timer.pause')}
              </Button>
              <Button look="quiet" icon={<TimerOff aria-hidden />} onPress={() => setTimer(null)}>
                {t('timer.stop')}
              </Button>
            </div>
          )}
        </section>
      ) : (
        <section className={styles.timer}>
          <p className={styles.empty}>{t('timer.none')}</p>
          <div className={styles.buttons}>
            <Button look="primary" icon={<Play aria-hidden />} onPress={() => startStepTimer(step)}>
              {t('timer.startStep', { name: stepName(step) })}
            </Button>
          </div>
        </section>
      )}
      <Sound />
      <DayPanel />
    </>
  );
}

/** Loudness of each choice in per cent. */
const volumes = { soft: 30, medium: 60, loud: 100 } as const;

/** Whether and how loud the end sounds, on this computer. A choice lets it be heard. */
function Sound() {
  const { t } = useTranslation();
  const isOn = useAppearance((state) => state.timerSound);
  const volume = useAppearance((state) => state.timerVolume);
  const loudness = volume <= volumes.soft ? 'soft' : volume <= volumes.medium ? 'medium' : 'loud';
  return (
    <ChoiceGroup
      label={t('timer.sound')}
      value={isOn ? loudness : 'off'}
      options={(['off', 'soft', 'medium', 'loud'] as const).map((value) => ({
        value,
        text: t(`timer.sounds.${value}`),
      }))}
      onChange={(chosen) => {
        if (chosen === 'off') void chooseTimerSound({ timerSound: false });
        else {
          void chooseTimerSound({ timerSound: true, timerVolume: volumes[chosen] });
          void playChime(volumes[chosen]);
        }
      }}
    />
  );
}
