import { useEffect, useState } from 'react';
import { on, request } from '../../bridge';
import { useOpenSession } from '../../document/open-session';

/** How many people have answered an open round; null until main has said so, and without a round. */
export function useAnswerCount(round: string | null): number | null {
  const { key } = useOpenSession();
  const [known, setKnown] = useState<{ round: string; count: number } | null>(null);
  useEffect(() => {
    if (round === null) return undefined;
    let isShown = true;
    const stop = on('voices.counted', (event) => {
      if (event.key === key && event.round === round) setKnown({ round, count: event.count });
    });
    void request['voices.count']({ key, round }).then(({ count }) => {
      if (isShown) setKnown({ round, count });
    });
    return () => {
      isShown = false;
      stop();
    };
  }, [key, round]);
  return known !== null && known.round === round ? known.count : null;
}
