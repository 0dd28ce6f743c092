import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setBackFrom, type ClockReading } from '../../../workshop/timer/steady-clock';
import type { Timer } from '../../../workshop/timer/schema';
import { elapsedTime } from '../../../workshop/timer/timer';
import { useEdit, useWorkshop } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { nameOfTimer } from '../../shell/timer/timer-actions';
import { useRemaining, type Remaining } from '../../shell/timer/use-remaining';
import { playChime } from './play-chime';

const fiveMinutes = 300;

/** Tells screen readers politely what has become of the timer, sounds at its end, and watches the clock of the computer. */
export function TimerAnnouncer() {
  const { t } = useTranslation();
  const timer = useWorkshop((facts) => facts.timer);
  const remaining = useRemaining(timer);
  const [said, setSaid] = useState('');
  const before = useRef<{ timer: Timer | null; remaining: Remaining | null }>({ timer, remaining });
  useSetBack(timer);

  useEffect(() => {
    const last = before.current;
    before.current = { timer, remaining };
    if (!timer || !remaining) {
      if (last.timer) setSaid(t('timer.said.stopped'));
      return;
    }
    const name = nameOfTimer(timer);
    const { seconds, phase } = remaining;
    const minutes = Math.ceil(seconds / 60);
    if (!last.timer || last.timer.step !== timer.step || last.timer.title !== timer.title) {
      setSaid(t('timer.said.started', { name, minutes }));
      return;
    }
    if (!last.remaining) return;
    if (timer.runningSince === null && last.timer.runningSince !== null) setSaid(t('timer.said.paused'));
    else if (timer.minutes > last.timer.minutes) setSaid(t('timer.said.extended', { minutes }));
    else if (timer.runningSince !== null && last.timer.runningSince === null) setSaid(t('timer.said.resumed'));
    else if (phase !== last.remaining.phase && phase !== 'green') {
      if (phase === 'over') {
        setSaid(t('timer.said.over', { name }));
        const { timerSound, timerVolume } = useAppearance.getState();
        if (timerSound) void playChime(timerVolume);
      } else setSaid(seconds > 60 ? t('timer.said.minutes', { minutes }) : t('timer.said.seconds', { seconds }));
    } else if (seconds <= fiveMinutes && last.remaining.seconds > fiveMinutes) {
      setSaid(t('timer.said.minutes', { minutes }));
    }
  }, [timer, remaining, t]);

  return (
    <p className="visually-hidden" role="status" data-timer-status>
      {said}
    </p>
  );
}

/** Keeps what has elapsed when the clock of the computer is set back while the timer is running. */
function useSetBack(timer: Timer | null): void {
  const edit = useEdit('workshop');
  const since = timer?.runningSince ?? null;
  useEffect(() => {
    if (!timer || since === null) return undefined;
    const read = (): ClockReading => ({ wall: Date.now(), monotonic: performance.now() });
    let last = read();
    const interval = setInterval(() => {
      const now = read();
      const expected = setBackFrom(last, now);
      last = now;
      if (expected === null) return;
      const elapsed = Math.round(elapsedTime(timer, expected));
      edit('rebaseTimer', { since, elapsed, at: new Date(now.wall).toISOString() }, { undo: 'never' });
    }, 1000);
    return () => clearInterval(interval);
  }, [timer, since, edit]);
}
