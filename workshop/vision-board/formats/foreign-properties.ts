import { maxForeignLength } from '../terms';
import { asRecord, parseJson } from './imported-board';

type Data = Readonly<Record<string, unknown>>;

/**
 * By property: the value in another program's canvas, and the value that we would have written when we read it; absent for none.
 */
type Details = Record<string, { theirs?: unknown; ours?: unknown }>;

/** The content of a node is one unit: a note that was a link is no link once its text has changed. */
const contentProperties = ['type', 'text', 'url', 'file', 'subpath'];
/** We derive sides from positions, so that the file's sides always differ from ours. */
const sideProperties = ['fromSide', 'toSide'];
/** Properties derived from the element alone. */
const derivedProperties = new Set(['id', 'x', 'y', 'width', 'height', 'fromNode', 'toNode', 'leitbild']);

const longestDetail = maxForeignLength / 4;

/**
 * Properties of a node or an edge that we do not write, serialised to be kept with the element; undefined for none. `left` names
 * the properties that are too long to be kept. With `sided`, the sides of an edge are kept too.
 */
export function foreignPropertiesOf(
  theirs: Data,
  ours: Data,
  sided = false,
): { details: string | undefined; left: string[] } {
  const details: [string, Details[string]][] = [];
  const left: string[] = [];
  let length = 2;
  const keys = new Set([...Object.keys(theirs), ...Object.keys(ours), ...(sided ? sideProperties : [])]);
  for (const key of [...keys].sort()) {
    if (derivedProperties.has(key) || (!sided && sideProperties.includes(key))) continue;
    const [theirValue, ourValue] = [valueOf(theirs, key), valueOf(ours, key)];
    const isSide = sideProperties.includes(key);
    const text = serialized(theirValue);
    if (!isSide && (theirValue === ourValue || text === serialized(ourValue))) continue;
    const detail = {
      ...(theirValue === undefined ? {} : { theirs: theirValue }),
      ...(isSide ? {} : { ours: ourValue }),
    };
    const needed = text === null ? Infinity : (serialized(detail) ?? '').length + key.length + 4;
    if (needed > longestDetail || length + needed > maxForeignLength) left.push(key);
    else {
      details.push([key, detail]);
      length += needed;
    }
  }
  return { details: details.length === 0 ? undefined : JSON.stringify(Object.fromEntries(details)), left };
}

/** A node or an edge as we write it, with its kept properties as far as they have not changed since. */
export function withForeignProperties<Written extends object>(written: Written, kept: string | undefined): Written {
  if (kept === undefined) return written;
  const details = Object.entries(asRecord(parseJson(kept)) ?? {}).map(
    ([key, detail]) => [key, (asRecord(detail) ?? {}) as Details[string]] as const,
  );
  const isSame = (key: string, { ours }: Details[string]) =>
    serialized(valueOf(written as Data, key)) === serialized(ours);
  const isOther = details.some(([key, detail]) => contentProperties.includes(key) && !isSame(key, detail));
  const result = new Map(Object.entries(written));
  for (const [key, detail] of details) {
    if (
      derivedProperties.has(key) ||
      (contentProperties.includes(key) ? isOther : !sideProperties.includes(key) && !isSame(key, detail))
    )
      continue;
    if (detail.theirs === undefined) result.delete(key);
    else result.set(key, detail.theirs);
  }
  return Object.fromEntries(result) as Written;
}

/** Names of the kept properties. */
export function foreignNames(kept: string | undefined): ReadonlySet<string> {
  return new Set(Object.keys(asRecord(kept === undefined ? undefined : parseJson(kept)) ?? {}));
}

function valueOf(data: Data, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

/** Null for values that are too long to be kept or too deeply nested to be written. */
function serialized(value: unknown): string | null | undefined {
  if (typeof value === 'string' && value.length > longestDetail) return null;
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}
