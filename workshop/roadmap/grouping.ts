import { functions } from '../function';
import { levers } from '../lever';
import type { NumberedInitiative } from './initiatives-in-order';
import type { Initiative } from './schema';
import { horizons } from './terms';

/** What the columns of the board are. */
export const groupings = ['horizon', 'lever', 'function', 'owner'] as const;
export type Grouping = (typeof groupings)[number];

/** The column of an initiative; empty while it is not known. */
export function groupOf(initiative: Initiative, by: Grouping): string {
  return by === 'owner' ? initiative.owner.trim() : (initiative[by] ?? '');
}

/**
 * The columns of the board, in order. All horizons and levers have one; functions and owners have one when an initiative or `extra`
 * names them. The column of what is not known comes last; horizons have none.
 */
export function groupsOf(
  initiatives: readonly Pick<NumberedInitiative, 'initiative'>[],
  by: Grouping,
  extra: readonly string[] = [],
): string[] {
  const used = new Set([...initiatives.map(({ initiative }) => groupOf(initiative, by)), ...extra]);
  used.delete('');
  if (by === 'horizon') return [...horizons];
  if (by === 'lever') return [...levers, ''];
  if (by === 'function') return [...functions.filter((each) => used.has(each)), ''];
  return [...[...used].sort((a, b) => a.localeCompare(b)), ''];
}
