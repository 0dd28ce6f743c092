import type { CompanyFunction } from '../function';
import { initiativesInOrder } from './initiatives-in-order';
import type { Initiative, Roadmap } from './schema';
import { horizons } from './terms';

/** What an initiative can lack. */
export const gaps = ['owner', 'metric', 'customer'] as const;
export type Gap = (typeof gaps)[number];

/** The promises of the press release and the pain points by the ids that lead to them; links to removed ones do not count. */
export interface Known {
  promises: Readonly<Record<string, unknown>>;
  painPoints: Readonly<Record<string, { id: string; number: number; title: string }>>;
}

const lacks: Record<Gap, (initiative: Initiative, known: Known) => boolean> = {
  owner: ({ owner }) => owner.trim() === '',
  metric: ({ metric }) => metric.name.trim() === '',
  customer: ({ promises, promiseIds, painPointIds }, known) =>
    promises.trim() === '' &&
    !Object.keys(promiseIds).some((id) => id in known.promises) &&
    !Object.keys(painPointIds).some((id) => id in known.painPoints),
};

/** Maximum number of initiatives in the horizon "now". The guide of the step names the same number. */
export const maxNow = 5;

/** The known pain points that an initiative solves, in the order of their list. */
export function solvedPainPoints(
  { painPointIds }: Pick<Initiative, 'painPointIds'>,
  { painPoints }: Pick<Known, 'painPoints'>,
): Known['painPoints'][string][] {
  const solved = new Map(
    Object.keys(painPointIds).flatMap((id) => {
      const painPoint = painPoints[id];
      return painPoint ? [[painPoint.id, painPoint] as const] : [];
    }),
  );
  return [...solved.values()].sort((a, b) => a.number - b.number);
}

/** What an initiative lacks, in the order of `gaps`. */
export function gapsOf(initiative: Initiative, known: Known): Gap[] {
  return gaps.filter((gap) => lacks[gap](initiative, known));
}

/** The shortest dependency cycle through an initiative as ids starting with `id`; null for none. */
export function cycleThrough({ initiatives }: Roadmap, id: string): string[] | null {
  const paths = [[id]];
  const seen = new Set<string>();
  for (let path = paths.shift(); path; path = paths.shift()) {
    for (const needed of Object.keys(initiatives[path.at(-1) ?? id]?.dependencies ?? {})) {
      if (needed === id) return path;
      if (seen.has(needed)) continue;
      seen.add(needed);
      paths.push([...path, needed]);
    }
  }
  return null;
}

/** Ids of dependencies that are planned for a later horizon than the initiative. */
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
  /** Ids of the initiatives that lack something, in roadmap order. */
  without: Record<Gap, string[]>;
  /** Dependency cycles as ids; an initiative is in at most one of them. */
  cycles: string[][];
  /** Ids of initiatives with a dependency in a later horizon. */
  needLater: string[];
  /** Number of unfinished initiatives in "now" when it exceeds `maxNow`, else 0. */
  tooManyNow: number;
  /** Whether a horizon does not end after the previous one. */
  horizonsOverlap: boolean;
  /** Functions with no part in the roadmap. */
  idle: CompanyFunction[];
}

/** Finds gaps and contradictions of a roadmap. `present` are the functions that should have a part; stopped initiatives are none. */
export function checkRoadmap(slice: Roadmap, known: Known, present: readonly CompanyFunction[] = []): RoadmapChecks {
  const ordered = initiativesInOrder(slice);
  const ids = (holds: (initiative: Initiative, id: string) => boolean) =>
    ordered.filter(([id, initiative]) => holds(initiative, id)).map(([id]) => id);
  const without = (gap: Gap) => ids((initiative) => lacks[gap](initiative, known));
  const cycles: string[][] = [];
  for (const [id] of ordered) {
    const cycle = cycles.some((found) => found.includes(id)) ? null : cycleThrough(slice, id);
    if (cycle) cycles.push(cycle);
  }
  const now = ids(({ horizon, status }) => horizon === 'now' && status !== 'done' && status !== 'stopped').length;
  const { horizonMonths: months } = slice;
  return {
    without: { owner: without('owner'), metric: without('metric'), customer: without('customer') },
    cycles,
    needLater: ids((_, id) => dependsOnLater(slice, id).length > 0),
    tooManyNow: now > maxNow ? now : 0,
    idle: present.filter(
      (name) => !ordered.some(([, { function: own, status }]) => own === name && status !== 'stopped'),
    ),
    horizonsOverlap: months.now >= months.next || months.next >= months.later,
  };
}
