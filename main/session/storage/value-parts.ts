/** A piece of a large value: entries of the object or array at a path in it. */
export interface ValuePart {
  path: string[];
  entries: [key: string, value: unknown][];
}

/** Approximate size of a piece in characters; one piece takes a few milliseconds to be copied between threads. */
const partSize = 300_000;

/**
 * Splits a JSON value into pieces that `joinPart` puts together again, in the same order of members, so that it can be passed between threads
 * without copying all of it at once.
 */
export function* splitValue(value: object, path: string[] = []): Generator<ValuePart> {
  let entries: ValuePart['entries'] = [];
  let size = 0;
  // Keys only: all entries of a hundred thousand at once take ten times as long.
  for (const key of Object.keys(value)) {
    const child = (value as Record<string, unknown>)[key];
    const childSize = sizeOf(child, partSize);
    const isLarge = childSize >= partSize && typeof child === 'object' && child !== null;
    entries.push([key, isLarge ? (Array.isArray(child) ? [] : {}) : child]);
    size += isLarge ? 0 : childSize;
    if (size < partSize && !isLarge) continue;
    yield { path, entries };
    entries = [];
    size = 0;
    if (isLarge) yield* splitValue(child, [...path, key]);
  }
  if (entries.length > 0) yield { path, entries };
}

/** Adds a piece to the value that the pieces before it have made. Starts with an empty object. */
export function joinPart(whole: object, { path, entries }: ValuePart): void {
  const target = path.reduce((parent, key) => (parent as Record<string, object>)[key] ?? parent, whole);
  for (const [key, value] of entries) {
    // Assigning to `__proto__` would set the prototype.
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  }
}

/** Approximate size in characters; counting stops at `limit`. */
function sizeOf(value: unknown, limit: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 8;
  let size = 2;
  // Stops in the midst of a large value, without a list of all its members.
  for (const key in value) {
    size += key.length + sizeOf((value as Record<string, unknown>)[key], limit - size);
    if (size >= limit) return size;
  }
  return size;
}
