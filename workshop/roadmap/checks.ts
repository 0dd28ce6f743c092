import { initiativesInOrder } from './initiatives-in-order';
import type { Initiative, Roadmap } from './schema';
import { horizons } from './terms';

/** What an initiative can lack before anybody can stand up for it. */
export const gaps = ['owner', 'metric', 'customer'] as const;
export type Gap = (typeof gaps)[number];

/** The promises of the press release by their ids: links to one that was removed since do not count. */
export type KnownPromises = Readonly<Record<string, unknown>>;

const lacks: Record<Gap, (initiative: Initiative, known: KnownPromises) => boolean> = {
  owner: ({ owner }) => owner.trim() === '',
  metric: ({ metric }) => metric.name.trim() === '',
  customer: ({ promises, promiseIds, painPoints }, known) =>
    promises.trim() === '' && painPoints.trim() === '' && !Object.keys(promiseIds).some((id) => id in known),
};

/** More than this under "now" is a wish, not a plan; the guide of the step says the same. */
export const maxNow = 5;

/** What an initiative lacks, in the order of `gaps`. */
export function gapsOf(initiative: Initiative, known: KnownPromises): Gap[] {
  return gaps.filter((gap) => lacks[gap](initiative, known));
}

/** The shortest way from an initiative along its dependencies back to itself: its ids from `id` on, or null. */
export function cycleThrough({ initiatives }: Roadmap, id: string): string[] | null {
  const ways = [[id]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const needed of Object.keys(initiatives[way.at(-1) ?? id]?.dependencies ?? {})) {
      if (needed === id) return way;
      if (seen.has(needed)) continue;
      seen.add(needed);
      ways.push([...way, needed]);
    }
  }
  return null;
}

/** What an initiative depends on although it is planned for a later horizon, by id. */
export function dependsOnLater({ initiatives }: Roadmap, id: string): string[] {
  const initiative = initiatives[id];
  if (!initiative) return [];
  const own = horizons.indexOf(initiative.horizon);
  return Object.keys(initiative.dependencies).filter((needed) => {
    const other = initiatives[needed];
    return other !== undefined && horizons.indexOf(other.horizon) > own;
  });
}

export interface RoadmapChecks {
  /** Ids of the initiatives that lack something, in the order of the board. */
  without: Record<Gap, string[]>;
  /** Circles of dependencies; an initiative is named in one of them only. */
  circles: string[][];
  /** Ids of initiatives that need something planned for later. */
  needLater: string[];
  /** Initiatives under "now" that are neither done nor stopped, where they are more than `mostNow`; else 0. */
  tooManyNow: number;
  /** Whether a horizon ends no later than the one before it. */
  horizonsOverlap: boolean;
}

/** What is still missing or contradicts itself on a roadmap. */
export function checkRoadmap(slice: Roadmap, known: KnownPromises): RoadmapChecks {
  const ordered = initiativesInOrder(slice);
  const ids = (holds: (initiative: Initiative, id: string) => boolean) =>
    ordered.filter(([id, initiative]) => holds(initiative, id)).map(([id]) => id);
  const without = (gap: Gap) => ids((initiative) => lacks[gap](initiative, known));
  const circles: string[][] = [];
  for (const [id] of ordered) {
    const circle = circles.some((known) => known.includes(id)) ? null : cycleThrough(slice, id);
    if (circle) circles.push(circle);
  }
  const now = ids(({ horizon, status }) => horizon === 'now' && status !== 'done' && status !== 'stopped').length;
  const { horizonMonths: months } = slice;
  return {
    without: { owner: without('owner'), metric: without('metric'), customer: without('customer') },
    circles,
    needLater: ids((_, id) => dependsOnLater(slice, id).length > 0),
    tooManyNow: now > maxNow ? now : 0,
    horizonsOverlap: months.now >= months.next || months.next >= months.later,
  };
}
