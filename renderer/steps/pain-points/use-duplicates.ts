import { useEffect, useState } from 'react';
import {
  duplicateSteps,
  sortPairs,
  type DuplicatePair,
} from '../../../workshop/pain-points/duplicates/find-duplicates';
import type { PainPoints } from '../../../workshop/pain-points/schema';

/** Delay after the last edit, in milliseconds. */
const delay = 300;
/** Longest time of one run, in milliseconds. */
const slice = 8;

/** The duplicates of a list, searched in short runs between keys and frames: 200 titles take a fifth of a second. */
export function useDuplicates(painPoints: PainPoints['painPoints']): readonly DuplicatePair[] {
  const [pairs, setPairs] = useState<readonly DuplicatePair[]>([]);
  useEffect(() => {
    let found: DuplicatePair[] = [];
    let steps: ReturnType<typeof duplicateSteps> | null = null;
    const run = () => {
      const end = performance.now() + slice;
      steps ??= duplicateSteps({ painPoints });
      while (performance.now() < end) {
        const next = steps.next();
        if (next.done) return setPairs(sortPairs(found));
        found = found.concat(next.value);
      }
      timer = setTimeout(run, slice);
    };
    let timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  }, [painPoints]);
  return pairs;
}
