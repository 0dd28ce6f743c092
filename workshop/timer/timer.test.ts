import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timerSchema, type Timer } from './schema';
import { setBackFrom, type ClockReading } from './steady-clock';
import {
  elapsedTime,
  extendTimer,
  formatRemaining,
  pauseTimer,
  rebaseTimer,
  remainingTime,
  resumeTimer,
  startTimer,
  timerPhase,
} from './timer';

const iso = (wall: number) => new Date(wall).toISOString();
const minute = 60_000;
const hour = 60 * minute;

/** A computer with a timer: what the app does with both clocks, ticking once a second while it is awake. */
class Computer {
  reading: ClockReading;
  timer: Timer;

  constructor(wall: number, minutes: number) {
    this.reading = { wall, monotonic: 1000 };
    this.timer = startTimer({ step: 'intent', title: '', minutes }, iso(wall));
  }

  #seen(next: ClockReading): void {
    const expected = setBackFrom(this.reading, next);
    const since = this.timer.runningSince;
    if (expected !== null && since !== null) {
      const elapsed = elapsedTime(this.timer, expected);
      rebaseTimer(this.timer, { since, elapsed, at: iso(next.wall) });
    }
    this.reading = next;
  }

  awake(seconds: number): void {
    const { wall, monotonic } = this.reading;
    this.#seen({ wall: wall + seconds * 1000, monotonic: monotonic + seconds * 1000 });
  }

  /** The monotonic clock of some systems stands still meanwhile. */
  sleep(seconds: number, countsSleep: boolean): void {
    const { wall, monotonic } = this.reading;
    this.#seen({ wall: wall + seconds * 1000, monotonic: monotonic + (countsSleep ? seconds * 1000 : 0) });
  }

  setBack(seconds: number): void {
    this.#seen({ ...this.reading, wall: this.reading.wall - seconds * 1000 });
  }

  /** The app is closed for a while: the timer is read from the file, and the monotonic clock begins again. */
  restart(seconds: number): void {
    this.timer = timerSchema.parse(JSON.parse(JSON.stringify(this.timer)));
    this.reading = { wall: this.reading.wall + seconds * 1000, monotonic: 5 };
  }

  get remaining(): number {
    return remainingTime(this.timer, this.reading.wall);
  }
}

const seconds = fc.integer({ min: 0, max: 8 * 3600 });
const event = fc.oneof(
  fc.record({ type: fc.constant('awake' as const), seconds }),
  fc.record({ type: fc.constant('sleep' as const), seconds, countsSleep: fc.boolean() }),
  fc.record({ type: fc.constant('restart' as const), seconds }),
  fc.record({ type: fc.constant('setBack' as const), seconds: fc.integer({ min: 60, max: 30 * 3600 }) }),
  fc.record({ type: fc.constant('pause' as const), seconds }),
  fc.record({ type: fc.constant('extend' as const), minutes: fc.constantFrom(1, 5) }),
);
/** Around midnight, both changes of daylight saving in 2027, and the turn of the year. */
const starts = fc.constantFrom(
  ...['2027-03-28T00:30:00Z', '2027-10-31T00:30:00Z', '2027-06-10T21:50:00Z', '2027-12-31T22:55:00Z'].map(Date.parse),
);

describe('A timer', () => {
  test('has what really passed, through sleep, restart, midnight, daylight saving, pauses and a clock set back', () => {
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 90 }),
        fc.array(event, { maxLength: 30 }),
        (start, minutes, events) => {
          const computer = new Computer(start, minutes);
          let passed = 0;
          let length = minutes;
          for (const each of events) {
            if (each.type === 'setBack') computer.setBack(each.seconds);
            else if (each.type === 'extend') {
              extendTimer(computer.timer, each.minutes);
              length += each.minutes;
            } else if (each.type === 'pause') {
              pauseTimer(computer.timer, iso(computer.reading.wall));
              computer.awake(each.seconds);
              resumeTimer(computer.timer, iso(computer.reading.wall));
            } else {
              if (each.type === 'sleep') computer.sleep(each.seconds, each.countsSleep);
              else computer[each.type](each.seconds);
              passed += each.seconds;
            }
            expect(computer.remaining).toBe(length * minute - passed * 1000);
            timerSchema.parse(computer.timer);
          }
        },
      ),
    );
  });

  test('keeps what is stored of it when the clock was set back while the app was closed', () => {
    const timer = startTimer({ step: 'intent', title: '', minutes: 30 }, '2027-03-31T10:00:00.000Z');
    pauseTimer(timer, '2027-03-31T10:10:00.000Z');
    resumeTimer(timer, '2027-03-31T10:10:00.000Z');
    expect(remainingTime(timer, Date.parse('2027-03-31T08:00:00.000Z'))).toBe(20 * minute);
  });

  test('is amber at a fifth, red at a twentieth, and counts on below zero', () => {
    const at = Date.parse('2027-03-31T10:00:00.000Z');
    const timer = startTimer({ step: 'intent', title: '', minutes: 100 }, iso(at));
    const phaseAfter = (milliseconds: number) => timerPhase(timer, at + milliseconds);
    expect(phaseAfter(80 * minute - 1)).toBe('green');
    expect(phaseAfter(80 * minute)).toBe('amber');
    expect(phaseAfter(95 * minute - 1)).toBe('amber');
    expect(phaseAfter(95 * minute)).toBe('red');
    expect(phaseAfter(100 * minute)).toBe('over');
    expect(formatRemaining(remainingTime(timer, at + 100 * minute + 12_400))).toBe('−0:12');
    extendTimer(timer, 5);
    expect(phaseAfter(100 * minute)).toBe('red');
  });

  test('of no minutes is over from its start, and no extension makes it longer than a day', () => {
    const timer = startTimer({ step: 'intent', title: '', minutes: 0 }, iso(0));
    expect(timerPhase(timer, 0)).toBe('over');
    for (let press = 0; press < 400; press += 1) extendTimer(timer, 5);
    expect(timer.minutes).toBe(24 * 60);
  });

  test('is rebased by one window only', () => {
    const timer = startTimer({ step: 'intent', title: '', minutes: 10 }, iso(10 * hour));
    const change = { since: iso(10 * hour), elapsed: 3 * minute, at: iso(9 * hour) };
    rebaseTimer(timer, change);
    rebaseTimer(timer, { ...change, elapsed: 4 * minute, at: iso(9 * hour + 1000) });
    expect(remainingTime(timer, 9 * hour)).toBe(7 * minute);
  });

  test.each([
    [5 * minute, '5:00'],
    [5 * minute - 1, '5:00'],
    [4 * minute + 59_000, '4:59'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1000, '−0:01'],
    [hour + 62_000, '1:01:02'],
    [-25 * hour, '−25:00:00'],
  ])('shows %d milliseconds as %s', (remaining, shown) => {
    expect(formatRemaining(remaining)).toBe(shown);
  });
});
