import { useEffect, useState } from 'react';

/** The answer to a request that is sent once, when the component mounts; null until it arrives. */
export function useRequest<Value>(ask: () => Promise<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let shown = true;
    void ask().then((answer) => {
      if (shown) setValue(answer);
    });
    return () => {
      shown = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- sent once by design, callers pass a new function in every render
  }, []);
  return value;
}
