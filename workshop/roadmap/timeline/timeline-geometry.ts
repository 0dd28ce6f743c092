import { locales } from '../../format';
import type { Language } from '../../language';
import type { NumberedInitiative } from '../initiatives-in-order';
import type { Initiative } from '../schema';

export const timelineZooms = ['month', 'quarter'] as const;
export type TimelineZoom = (typeof timelineZooms)[number];

export interface TimelineBar {
  id: string;
  number: number;
  title: string;
  /** Edges in CSS pixels; `y` is the centre. */
  left: number;
  right: number;
  y: number;
  /** Its beginning or end is not known: the edge is no date. */
  isOpenAtStart: boolean;
  isOpenAtEnd: boolean;
}

/** Geometry of the drawing in CSS pixels from the top left. */
export interface TimelineGeometry {
  width: number;
  height: number;
  fontSize: number;
  rowHeight: number;
  /** Where the rows begin. */
  top: number;
  /** Beginnings of months or quarters. */
  ticks: { x: number; label: string; isYear: boolean }[];
  bars: TimelineBar[];
  /** Null when today is not within the drawing. */
  today: number | null;
  /** `isEarly`: the initiative begins before the one it needs ends. */
  dependencies: { from: string; to: string; path: string; head: string; isEarly: boolean }[];
  /** The first day of the drawing, in days since 1970, and CSS pixels per day. */
  firstDay: number;
  perDay: number;
}

/** Length of a bar whose other end is not known, in days. */
const openDays = 30;

/** Initiatives with a real date: they are on the timeline. */
export function isDated({ start, end }: Pick<Initiative, 'start' | 'end'>): boolean {
  return start !== '' || end !== '';
}

/** Days since 1970-01-01 of a calendar day; NaN for none. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The calendar day of a number of days since 1970. */
export function dayOf(number: number): string {
  return new Date(Math.round(number) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Lays out the initiatives with dates as bars, in the order of their beginnings, and the dependencies between them. `perDay` are CSS
 * pixels; with `width` they follow from it.
 */
export function timelineGeometry(
  initiatives: readonly NumberedInitiative[],
  {
    today,
    zoom,
    language,
    fontSize,
    rowHeight,
    width: fixed,
    labelWidth = 0,
  }: {
    today: string;
    zoom: TimelineZoom;
    language: Language;
    fontSize: number;
    rowHeight: number;
    width?: number;
    labelWidth?: number;
  },
): TimelineGeometry {
  const dated = initiatives.filter(({ initiative }) => isDated(initiative)).map((item) => ({ ...item, ...span(item) }));
  dated.sort((a, b) => a.from - b.from || a.to - b.to || a.number - b.number);
  const now = dayNumber(today);
  const [earliest, latest] = [Math.min(...dated.map(({ from }) => from)), Math.max(...dated.map(({ to }) => to))];
  // A roadmap of another year is not stretched until today.
  const isNear = now > earliest - 366 && now < latest + 366;
  const firstDay = beginning(Math.min(earliest, isNear ? now : earliest), zoom, 0);
  const lastDay = beginning(Math.max(latest, isNear ? now : latest), zoom, 1);
  const days = Math.max(1, lastDay - firstDay);
  const perDay = fixed === undefined ? (zoom === 'month' ? 3.6 : 1.4) : (fixed - labelWidth) / days;
  const x = (day: number) => round(labelWidth + (day - firstDay) * perDay);
  const top = fontSize * 2.6;
  const bars = dated.map(({ id, number, title, initiative, from, to }, row): TimelineBar => {
    const isOpenAtStart = initiative.start === '';
    const isOpenAtEnd = initiative.end === '' || from > dayNumber(initiative.end);
    // The last day belongs to the bar.
    return {
      id,
      number,
      title,
      left: x(from),
      right: x(to + 1),
      y: top + (row + 0.5) * rowHeight,
      isOpenAtStart,
      isOpenAtEnd,
    };
  });
  const barOf = new Map(bars.map((bar) => [bar.id, bar]));
  return {
    width: round(x(lastDay)),
    height: round(top + bars.length * rowHeight + fontSize * 0.5),
    fontSize,
    rowHeight,
    top,
    ticks: ticks(firstDay, lastDay, zoom, language).map(({ day, ...tick }) => ({ ...tick, x: x(day) })),
    bars,
    today: isNear && now >= firstDay && now <= lastDay ? x(now) : null,
    dependencies: dated.flatMap(({ id, initiative }) =>
      Object.keys(initiative.dependencies).flatMap((needed) => {
        const [first, last] = [barOf.get(needed), barOf.get(id)];
        if (!first || !last || needed === id) return [];
        const isEarly = !last.isOpenAtStart && !first.isOpenAtEnd && last.left < first.right;
        return [{ from: needed, to: id, isEarly, ...connection(first, last, fontSize) }];
      }),
    ),
    firstDay,
    perDay,
  };
}

/** First and last day of an initiative. An end before the beginning does not count. */
function span({ initiative: { start, end } }: Pick<NumberedInitiative, 'initiative'>): { from: number; to: number } {
  const [first, last] = [dayNumber(start), dayNumber(end)];
  if (start === '') return { from: last - openDays, to: last };
  return end === '' || last < first ? { from: first, to: first + openDays } : { from: first, to: last };
}

/** The first day of the month or quarter of a day, or of one that is `later` months or quarters later. */
function beginning(day: number, zoom: TimelineZoom, later: number): number {
  const date = new Date(day * 86_400_000);
  const months = zoom === 'month' ? 1 : 3;
  const month = Math.floor(date.getUTCMonth() / months) * months + later * months;
  return Date.UTC(date.getUTCFullYear(), month, 1) / 86_400_000;
}

function ticks(firstDay: number, lastDay: number, zoom: TimelineZoom, language: Language) {
  const found: { day: number; label: string; isYear: boolean }[] = [];
  const month = new Intl.DateTimeFormat(locales[language], { month: 'short', timeZone: 'UTC' });
  for (let day = firstDay; day < lastDay; day = beginning(day, zoom, 1)) {
    const date = new Date(day * 86_400_000);
    const isYear = date.getUTCMonth() === 0 || found.length === 0;
    const name = zoom === 'month' ? month.format(date) : `Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
    found.push({ day, isYear, label: isYear ? `${name} ${date.getUTCFullYear()}` : name });
    // Days beyond the calendar of JavaScript have no next month.
    if (!(beginning(day, zoom, 1) > day)) break;
  }
  return found;
}

/** A line from the end of a bar to the beginning of another one, around corners. */
function connection(first: TimelineBar, last: TimelineBar, fontSize: number): { path: string; head: string } {
  const step = fontSize * 0.7;
  const [from, to] = [first.y, last.y];
  const direct = last.left - first.right > step * 2;
  const bend = direct ? last.left - step : first.right + step;
  const between = (from + to) / 2;
  const path = direct
    ? `M${first.right} ${round(from)}H${round(bend)}V${round(to)}H${last.left}`
    : `M${first.right} ${round(from)}H${round(bend)}V${round(between)}H${round(last.left - step)}V${round(to)}H${last.left}`;
  const [length, half] = [fontSize * 0.5, fontSize * 0.3];
  return {
    path,
    head: `M${last.left} ${round(to)}L${round(last.left - length)} ${round(to - half)}V${round(to + half)}Z`,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
