import { useEffect, useState } from 'react';

/** The answer to a question asked once, when the component appears; null until it is there. */
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
    // oxlint-disable-next-line react/exhaustive-deps -- asked once by design, callers pass a fresh function each time
  }, []);
  return value;
}
