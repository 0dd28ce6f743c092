import { generateNKeysBetween } from 'fractional-indexing';
import { inOrder } from '../collection';
import { stepIds, type CreateContext, type Preset, type StepId } from '../step';
import type { AgendaItem, WorkshopFacts } from './schema';

type Plan = readonly (readonly [StepId | 'break' | 'lunch', minutes: number])[];

/** Planned minutes per preset: 4 hours, 7 hours, and two days of 7 hours, breaks included. */
const plans: Record<Preset, readonly Plan[]> = {
  'half-day': [
    [
      ['kickoff', 20],
      ['vision-board', 50],
      ['experience', 50],
      ['break', 15],
      ['press-release', 60],
      ['roadmap', 45],
    ],
  ],
  'full-day': [
    [
      ['kickoff', 30],
      ['vision-board', 75],
      ['break', 15],
      ['experience', 75],
      ['lunch', 60],
      ['press-release', 90],
      ['break', 15],
      ['roadmap', 60],
    ],
  ],
  'two-days': [
    [
      ['kickoff', 60],
      ['vision-board', 60],
      ['break', 15],
      ['vision-board', 60],
      ['lunch', 60],
      ['experience', 75],
      ['break', 15],
      ['experience', 75],
    ],
    [
      ['press-release', 90],
      ['break', 15],
      ['press-release', 90],
      ['lunch', 60],
      ['roadmap', 75],
      ['break', 15],
      ['roadmap', 75],
    ],
  ],
};

const breakNames = {
  de: { break: 'Pause', lunch: 'Mittagspause' },
  en: { break: 'Break', lunch: 'Lunch' },
} as const;

/** The agenda of a fresh session. Breaks are named in the language of the session. */
export function presetAgenda({ preset, language, newId }: CreateContext): WorkshopFacts['agenda'] {
  const items = plans[preset].flatMap((plan, index) =>
    plan.map(([kind, minutes]) => ({ kind, minutes, day: index + 1 })),
  );
  const orders = generateNKeysBetween(null, null, items.length);
  return Object.fromEntries(
    items.map(({ kind, minutes, day }, index): [string, AgendaItem] => {
      const order = orders[index] ?? '';
      return [
        newId(),
        kind === 'break' || kind === 'lunch'
          ? { order, kind: 'break', step: null, title: breakNames[language][kind], minutes, day }
          : { order, kind: 'step', step: kind, title: '', minutes, day },
      ];
    }),
  );
}

/** One agenda item with the times at which it starts and ends, in minutes after midnight. */
export interface TimedItem {
  id: string;
  item: AgendaItem;
  start: number;
  end: number;
}

/** The agenda of one day with its times; each day starts at the session's start time. */
export function timedAgenda(slice: WorkshopFacts, day: number): TimedItem[] {
  const [hours = 0, minutes = 0] = slice.startTime.split(':').map(Number);
  let clock = hours * 60 + minutes;
  return inOrder(slice.agenda)
    .filter(([, item]) => item.day === day)
    .map(([id, item]) => {
      const start = clock;
      clock += item.minutes;
      return { id, item, start, end: clock };
    });
}

/** The days that the agenda has; an empty one still has its first. */
export function agendaDays(agenda: WorkshopFacts['agenda']): number[] {
  return [...new Set([1, ...Object.values(agenda).map((item) => item.day)])].sort((a, b) => a - b);
}

/**
 * Where an item goes when it is put one place earlier (-1) or later (1), for `moveAgendaItem`: over the edge of a day it comes to the
 * day beside it. Null at either end of the agenda.
 */
export function placeBeside(
  agenda: WorkshopFacts['agenda'],
  id: string,
  by: -1 | 1,
): { day: number; index: number } | null {
  const item = agenda[id];
  if (!item) return null;
  const idsOf = (day: number) =>
    inOrder(agenda)
      .filter(([, each]) => each.day === day)
      .map(([each]) => each);
  const ofDay = idsOf(item.day);
  const index = ofDay.indexOf(id) + by;
  if (index >= 0 && index < ofDay.length) return { day: item.day, index };
  const days = agendaDays(agenda);
  const day = days[days.indexOf(item.day) + by];
  if (day === undefined) return null;
  return { day, index: by === 1 ? 0 : idsOf(day).length };
}

/** Steps that were taken off the agenda, in the order of the day. */
export function unplannedSteps(agenda: WorkshopFacts['agenda']): StepId[] {
  const planned = new Set(Object.values(agenda).map(({ step }) => step));
  return stepIds.filter((step) => !planned.has(step));
}

/** Minutes after midnight as a time of day, `14:05`; past midnight it starts again at 00:00. */
export function formatClock(minutes: number): string {
  const wrapped = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(wrapped / 60)).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}`;
}

/** Planned minutes of a step over the whole agenda; null when it is not planned. */
export function plannedMinutes(slice: WorkshopFacts, step: StepId): number | null {
  const planned = Object.values(slice.agenda).filter((item) => item.step === step);
  return planned.length === 0 ? null : planned.reduce((sum, item) => sum + item.minutes, 0);
}
