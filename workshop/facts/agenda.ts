import { generateNKeysBetween } from 'fractional-indexing';
import { inOrder } from '../collection';
import { localDay } from '../local-day';
import { stepIds, type CreateContext, type Preset, type StepId } from '../step';
import { newAgendaItem, type PlannedItem } from './new-agenda-item';
import type { AgendaItem, WorkshopFacts } from './schema';

/** Longest work without a break, in minutes. A longer step is halved, with a break between. */
const longestWork = 120;
/** From this minute of the day on, the next break is lunch. */
const lunchFrom = 180;
const breakMinutes = { break: 15, lunch: 60 };
/** Length of the first of two days in minutes, breaks included; what does not fit is planned for the second. */
const firstDayMinutes = 7 * 60;

const breakNames = {
  de: { break: 'Pause', lunch: 'Mittagspause' },
  en: { break: 'Break', lunch: 'Lunch' },
} as const;

/**
 * The agenda of a fresh session: `minutes` of every step in the order of the day, with breaks between. Breaks are named in the language
 * of the session.
 */
export function presetAgenda(
  { preset, language, newId }: CreateContext,
  minutes: Readonly<Record<StepId, Readonly<Record<Preset, number>>>>,
): WorkshopFacts['agenda'] {
  const blocks = stepIds
    .map((step) => ({ step, minutes: minutes[step][preset] }))
    .flatMap((block) => (block.minutes < longestWork ? [block] : halves(block)))
    .filter((block) => block.minutes > 0);
  const items: PlannedItem[] = [];
  let day = 1;
  let clock = 0;
  let worked = 0;
  let hadLunch = false;
  for (const block of blocks) {
    const isTired = worked + block.minutes > longestWork;
    const pause: keyof typeof breakMinutes | null = !isTired ? null : clock < lunchFrom || hadLunch ? 'break' : 'lunch';
    const needed = (pause ? breakMinutes[pause] : 0) + block.minutes;
    if (preset === 'two-days' && day === 1 && clock + needed > firstDayMinutes) {
      day += 1;
      clock = 0;
      worked = 0;
      hadLunch = false;
    } else if (pause) {
      items.push({ kind: 'break', step: null, title: breakNames[language][pause], minutes: breakMinutes[pause], day });
      hadLunch ||= pause === 'lunch';
      clock += breakMinutes[pause];
      worked = 0;
    }
    items.push({ kind: 'step', step: block.step, title: '', minutes: block.minutes, day });
    clock += block.minutes;
    worked += block.minutes;
  }
  const orders = generateNKeysBetween(null, null, items.length);
  return Object.fromEntries(
    items.map((item, index): [string, AgendaItem] => [newId(), { ...newAgendaItem(item), order: orders[index] ?? '' }]),
  );
}

function halves({ step, minutes }: { step: StepId; minutes: number }): { step: StepId; minutes: number }[] {
  return [
    { step, minutes: Math.ceil(minutes / 2) },
    { step, minutes: Math.floor(minutes / 2) },
  ];
}

/** An agenda item with its start and end in minutes after midnight. */
export interface TimedItem {
  id: string;
  item: AgendaItem;
  start: number;
  end: number;
}

/** The planned agenda of one day. Each day starts at `startTime`; an item with a fixed start waits for it. */
export function timedAgenda(facts: WorkshopFacts, day: number): TimedItem[] {
  let clock = minutesOfClock(facts.startTime);
  return inOrder(facts.agenda)
    .filter(([, item]) => item.day === day)
    .map(([id, item]) => {
      const start = item.fixedStart === null ? clock : Math.max(clock, minutesOfClock(item.fixedStart));
      clock = start + item.minutes;
      return { id, item, start, end: clock };
    });
}

/** The days of the agenda, ascending; the first day always exists. */
export function agendaDays(agenda: WorkshopFacts['agenda']): number[] {
  return [...new Set([1, ...Object.values(agenda).map((item) => item.day)])].sort((a, b) => a - b);
}

/** The date, `YYYY-MM-DD`, of a day of the agenda: days follow one another, from `first` on. Empty when that is. */
export function dateOfDay(first: string, day: number): string {
  const [year, month, date] = first.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return first;
  return localDay(new Date(year, month - 1, date + day - 1));
}

/**
 * The position one place earlier (-1) or later (1), for `moveAgendaItem`. Beyond the start or end of a day it is on the previous or
 * next day; null at both ends of the agenda.
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

/** The length of an item in minutes: the one agreed during the day, or the planned one. */
export function lengthOf({ newMinutes, minutes }: AgendaItem): number {
  return newMinutes ?? minutes;
}

/** The item that runs when a step begins: its first one that is not finished. Null when there is none. */
export function itemToStart(agenda: WorkshopFacts['agenda'], step: StepId): string | null {
  const open = inOrder(agenda).filter(([, item]) => item.step === step && item.finishedAt === null);
  return (open.find(([, item]) => !item.isSkipped) ?? open[0])?.[0] ?? null;
}

/** Steps that are not on the agenda, in their order. */
export function unplannedSteps(agenda: WorkshopFacts['agenda']): StepId[] {
  const planned = new Set(Object.values(agenda).map(({ step }) => step));
  return stepIds.filter((step) => !planned.has(step));
}

/** A time of day, `14:05`, in minutes after midnight. */
export function minutesOfClock(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Minutes after midnight as a time of day, `14:05`, modulo 24 hours. */
export function formatClock(minutes: number): string {
  const wrapped = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(wrapped / 60)).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}`;
}

/** Planned minutes of a step over all days; null when it is not on the agenda. */
export function plannedMinutes(facts: WorkshopFacts, step: StepId): number | null {
  const planned = Object.values(facts.agenda).filter((item) => item.step === step);
  return planned.length === 0 ? null : planned.reduce((sum, item) => sum + item.minutes, 0);
}
