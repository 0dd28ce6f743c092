/**
 * The JSON text of a value in pieces, so that a large one can be written without a long pause. Objects within `depth` levels are split into
 * their members, everything deeper is one piece. The pieces in a row are what `JSON.stringify` makes of plain data.
 */
export function* jsonPieces(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield JSON.stringify(value);
    return;
  }
  let separator = '{';
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield `${separator}${JSON.stringify(key)}:`;
    yield* jsonPieces(member, depth - 1);
    separator = ',';
  }
  yield separator === '{' ? '{}' : '}';
}
