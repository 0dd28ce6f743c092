import { useMemo } from 'react';

/** A value of JSON that keeps its identity while it is equal, so that memoised components that get it do not render again. */
export function useStable<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as Value, [text]);
}
