/** The values of a record with fixed names as `map` makes them. */
export function mapRecord<Name extends string, Value, Result>(
  record: Readonly<Record<Name, Value>>,
  map: (value: Value) => Result,
): Record<Name, Result> {
  const entries = Object.entries<Value>(record).map(([name, value]) => [name, map(value)] as const);
  return Object.fromEntries(entries) as Record<Name, Result>;
}
