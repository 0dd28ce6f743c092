import { first } from './0001-first';
import { boardDepth } from './0002-board-depth';
import { deepPressRelease } from './0003-deep-press-release';
import { workshopFacts } from './0004-workshop-facts';
import { boardFills } from './0005-board-fills';
import { wholeMethod } from './0006-whole-method';

/**
 * One entry per schema version, in order and append-only: entry n turns the data of version n into version n + 1 (counted from 0).
 * The first version has nothing before it, so its entry only states that. Migrations import nothing from the steps:
 * steps change, the past does not.
 */
const migrations: readonly ((data: unknown) => unknown)[] = [
  first,
  boardDepth,
  deepPressRelease,
  workshopFacts,
  boardFills,
  wholeMethod,
];

/** The version of the data in a session file: one more with every migration. */
export const schemaVersion = migrations.length;

/** Brings data of an older version to the current one. Throws when a migration cannot read what it finds. */
export function migrate(version: number, data: unknown): unknown {
  return migrations.slice(version).reduce((older, step) => step(older), data);
}
