/** Version 1 is the first that was ever written to disk. */
export function first(data: unknown): unknown {
  return data;
}
