import type { Patch } from '../../preload/contract';

/** More patches than these below one value are sent as the value itself: applying them would take longer. */
const maxPatches = 500;

type Path = (string | number)[];

/** The patches that make one JSON value another, by the fields of its objects; lists that differ are replaced whole. */
export function patchesBetween(before: unknown, after: unknown, path: Path = []): Patch[] {
  if (before === after) return [];
  if (!isRecord(before) || !isRecord(after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ op: 'replace', path, value: after }];
  }
  const patches: Patch[] = [];
  for (const name of Object.keys(before)) {
    if (!Object.hasOwn(after, name)) patches.push({ op: 'remove', path: [...path, name] });
  }
  for (const [name, value] of Object.entries(after)) {
    if (!Object.hasOwn(before, name)) patches.push({ op: 'add', path: [...path, name], value });
    // A path is only made where something may differ: a board has thousands of elements that do not.
    else if (before[name] !== value) {
      for (const patch of patchesBetween(before[name], value, [...path, name])) patches.push(patch);
    }
  }
  return patches.length > maxPatches && path.length > 0 ? [{ op: 'replace', path, value: after }] : patches;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
