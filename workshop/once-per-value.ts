/**
 * Gives what `compute` gives, computed once per value as long as the value is used. Only values that can no longer change are remembered:
 * those of a session are frozen, drafts of a command are not.
 */
export function oncePerValue<Value extends object, Result>(
  compute: (value: Value) => Result,
): (value: Value) => Result {
  const results = new WeakMap<Value, { result: Result }>();
  return (value) => {
    const known = results.get(value);
    if (known) return known.result;
    const result = compute(value);
    if (Object.isFrozen(value)) results.set(value, { result });
    return result;
  };
}
