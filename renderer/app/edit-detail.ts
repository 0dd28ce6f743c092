import type { Patch } from '../../preload/contract';
import type { SessionDocument } from '../../workshop/session-schema';

/** The fields by which an item is known, the most telling first. */
const names = ['title', 'text', 'what', 'question', 'name', 'label', 'caption', 'statement', 'answer', 'evidence'];

/** Longest detail, in UTF-16 code units. */
const longest = 60;

/**
 * The words that an edit wrote, or the name of the item it added or changed, shortened; empty for none. What is covered in a silent phase
 * stays covered.
 */
export function editDetail(patches: readonly Patch[], session: SessionDocument): string {
  for (const { path, value } of [...patches].reverse()) {
    if (isCovered(path, value, session)) continue;
    const written = typeof value === 'string' && names.includes(String(path.at(-1))) ? value : nameOf(value);
    const words = written === '' ? nameAround(path, session) : written;
    if (words !== '') return shortened(words);
  }
  return '';
}

/** The name of the innermost item at a path that still exists. */
function nameAround(path: Patch['path'], session: SessionDocument): string {
  for (let length = path.length - 1; length > 1; length--) {
    const name = nameOf(valueAt(path.slice(0, length), session));
    if (name !== '') return name;
  }
  return '';
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const found = names.map((name) => (value as Record<string, unknown>)[name]);
  return found.find((each): each is string => typeof each === 'string' && each.trim() !== '') ?? '';
}

function isCovered(path: Patch['path'], value: unknown, session: SessionDocument): boolean {
  const element = path[2] === 'elements' ? valueAt(path.slice(0, 4), session) : null;
  return [element, value].some(
    (each) => typeof each === 'object' && each !== null && 'hidden' in each && each.hidden === true,
  );
}

function valueAt(path: Patch['path'], session: SessionDocument): unknown {
  let value: unknown = session;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
