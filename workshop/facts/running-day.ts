import { localDay } from '../local-day';
import { dateOfDay, lengthOf, minutesOfClock, timedAgenda } from './agenda';
import type { AgendaItem, WorkshopFacts } from './schema';

const minute = 60_000;

/** An item on the day itself. Instants are milliseconds since 1970. */
export interface RunningItem {
  id: string;
  item: AgendaItem;
  state: 'done' | 'running' | 'open' | 'skipped';
  planned: { start: number; end: number };
  /** The fixed start; null for none. */
  notBefore: number | null;
  /** What really was for the past, and what comes if nothing changes. */
  expected: { start: number; end: number };
}

export interface RunningDay {
  day: number;
  /** In the order of the agenda. */
  items: RunningItem[];
  plannedEnd: number;
  /** The end if nothing changes. */
  expectedEnd: number;
  /** Whole minutes that the end is later than planned, negative when it is earlier. */
  behind: number;
}

/** The day that is running: that of the item that began last. Null before anything has begun. */
export function currentDay(agenda: WorkshopFacts['agenda']): number | null {
  const begun = Object.values(agenda).filter(({ startedAt }) => startedAt !== null);
  if (begun.length === 0) return null;
  return begun.reduce((last, item) => ((item.startedAt ?? '') > (last.startedAt ?? '') ? item : last)).day;
}

/**
 * One day of the agenda, planned against real, at `now` in milliseconds since 1970. Its date is that on which its first item began, in
 * local time. On another date than that of the workshop, as in a rehearsal, the plan begins when its first item began: lateness against
 * the clock of another day says nothing. Null when nothing of it has begun.
 *
 * What began stays where it was. The running item takes its length, or longer if that is over. What is open follows in its order, not
 * before its fixed start; what is skipped takes no time.
 */
export function runningDay(facts: WorkshopFacts, day: number, now: number): RunningDay | null {
  const planned = timedAgenda(facts, day);
  const starts = planned.flatMap(({ item: { startedAt } }) => (startedAt === null ? [] : [Date.parse(startedAt)]));
  if (starts.length === 0) return null;
  const date = new Date(Math.min(...starts));
  const isRehearsal = facts.date !== '' && localDay(date) !== dateOfDay(facts.date, day);
  // The first item of the plan that has begun, which need not be the first one.
  const begun = planned.find(({ item }) => item.startedAt !== null)?.start ?? 0;
  const shift = isRehearsal ? date.getHours() * 60 + date.getMinutes() - begun : 0;
  // Hours and minutes of the wall clock: also right on the day on which daylight saving begins.
  const instant = (minutes: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, minutes + shift).getTime();
  let clock = Math.min(...starts);
  const items = new Map<string, RunningItem>();
  for (const { id, item, start, end } of planned) {
    const state = stateOf(item);
    const times = { start: instant(start), end: instant(end) };
    if (item.startedAt === null || state === 'skipped') continue;
    const began = Date.parse(item.startedAt);
    const ends =
      item.finishedAt === null
        ? Math.max(began + lengthOf(item) * minute, now)
        : Math.max(began, Date.parse(item.finishedAt));
    items.set(id, { id, item, state, planned: times, notBefore: null, expected: { start: began, end: ends } });
    clock = Math.max(clock, ends);
  }
  const isOpen = planned.some(({ item }) => stateOf(item) === 'open');
  if (isOpen) clock = Math.max(clock, now);
  for (const { id, item, start, end } of planned) {
    if (items.has(id)) continue;
    const state = stateOf(item);
    const notBefore = item.fixedStart === null ? null : instant(minutesOfClock(item.fixedStart));
    const from = state === 'skipped' ? clock : Math.max(clock, notBefore ?? 0);
    const ends = state === 'skipped' ? from : from + lengthOf(item) * minute;
    items.set(id, {
      id,
      item,
      state,
      planned: { start: instant(start), end: instant(end) },
      notBefore,
      expected: { start: from, end: ends },
    });
    clock = ends;
  }
  const plannedEnd = instant(planned.at(-1)?.end ?? 0);
  return {
    day,
    items: planned.flatMap(({ id }) => items.get(id) ?? []),
    plannedEnd,
    expectedEnd: clock,
    behind: Math.round((clock - plannedEnd) / minute),
  };
}

function stateOf({ startedAt, finishedAt, isSkipped }: AgendaItem): RunningItem['state'] {
  if (finishedAt !== null) return 'done';
  if (startedAt !== null) return 'running';
  return isSkipped ? 'skipped' : 'open';
}

/** Shortest length of a block that is made shorter, in minutes. */
const shortest = 5;

/**
 * New lengths in minutes of the open items of a running day, so that it ends as planned: what is missing or left over is shared in
 * proportion to their lengths. Breaks keep theirs unless chosen. An item with a fixed start stays: what is before it is fitted before it.
 * No block becomes shorter than five minutes, or than it is; the day then ends later than planned.
 */
export function sharedMinutes({ items }: RunningDay, { withBreaks }: { withBreaks: boolean }): Record<string, number> {
  const shared: Record<string, number> = {};
  const first = items.find(({ state }) => state === 'open');
  let clock = first?.expected.start ?? 0;
  // An earlier item may be open although a later one has begun: the rest begins where the first open one does.
  const parts = partsBetweenFixedStarts(items);
  for (const part of parts) {
    const open = part.filter(({ state }) => state === 'open');
    const last = part.at(-1);
    if (open.length === 0 || !last) continue;
    clock = Math.max(clock, open[0]?.notBefore ?? 0);
    const flexible = open.filter(({ item }) => (withBreaks || item.kind !== 'break') && lengthOf(item) > 0);
    const kept = open.filter((each) => !flexible.includes(each)).reduce((sum, { item }) => sum + lengthOf(item), 0);
    // Rounded down before a fixed start, which must not be late by seconds.
    const round = part === parts.at(-1) ? Math.round : Math.floor;
    const available = round((last.planned.end - clock) / minute) - kept;
    Object.assign(shared, shareOut(flexible, available));
    clock += open.reduce((sum, { id, item }) => sum + (shared[id] ?? lengthOf(item)), 0) * minute;
  }
  return Object.fromEntries(
    Object.entries(shared).filter(([id, minutes]) => {
      const found = items.find((each) => each.id === id);
      return found !== undefined && lengthOf(found.item) !== minutes;
    }),
  );
}

/** Runs of items, each from a fixed start to the item before the next one. */
function partsBetweenFixedStarts(items: readonly RunningItem[]): RunningItem[][] {
  const parts: RunningItem[][] = [[]];
  for (const each of items) {
    if (each.state === 'open' && each.item.fixedStart !== null) parts.push([]);
    parts.at(-1)?.push(each);
  }
  return parts;
}

/** Whole minutes for items in proportion to their lengths, with the sum `available` where the shortest lengths allow it. */
function shareOut(items: readonly RunningItem[], available: number): Record<string, number> {
  const shares: Record<string, number> = {};
  let left = available;
  let open = items.map(({ id, item }) => ({ id, length: lengthOf(item), least: Math.min(shortest, lengthOf(item)) }));
  // Items that would be too short get their least, and the others share the rest.
  for (;;) {
    const sum = open.reduce((all, { length }) => all + length, 0);
    const tooShort = open.filter(({ length, least }) => (left * length) / sum < least);
    if (tooShort.length === 0) break;
    for (const { id, least } of tooShort) {
      shares[id] = least;
      left -= least;
    }
    open = open.filter((each) => !tooShort.includes(each));
  }
  let lengthLeft = open.reduce((all, { length }) => all + length, 0);
  for (const { id, length } of open) {
    const share = Math.min(600, Math.round((left * length) / lengthLeft));
    shares[id] = share;
    left -= share;
    lengthLeft -= length;
  }
  return shares;
}

/** The item that runs, and the open one after it, in the order of the agenda. */
export function nowAndNext({ items }: RunningDay): { now: RunningItem | null; next: RunningItem | null } {
  return {
    now: items.find(({ state }) => state === 'running') ?? null,
    next: items.find(({ state }) => state === 'open') ?? null,
  };
}
