import { startTransition, useEffect, useState } from 'react';

/** Without a change for this long, in milliseconds, a value rests. */
const rest = 250;

/** The value as it was when it rested last: for what may follow typing and takes long to render. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(() => value);
  useEffect(() => {
    if (Object.is(value, rested)) return undefined;
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), rest);
    return () => clearTimeout(timer);
  }, [value, rested]);
  return rested;
}
