import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../../../workshop/language';
import {
  compareTexts,
  type ComparedPart,
  type ComparedText,
} from '../../../../workshop/press-release/text/compare-texts';
import { richTextToPlain } from '../../../../workshop/rich-text';
import { runInWorker } from '../../../document/run-in-worker';
import type { CompareTask, CompareWorker } from './compare-worker';
import workerUrl from './compare-worker?worker&url';

/** Texts with more characters than this are compared in a worker. Usual press releases are compared synchronously. */
const longText = 20_000;

/** The differences between two texts, or the state of the comparison. */
export function useComparison(
  older: ComparedText,
  newer: ComparedText,
  language: Language,
): ComparedPart[] | 'working' | 'failed' {
  const task = useTask(older, newer, language);
  const here = useMemo(
    () => (isLong(task.older) || isLong(task.newer) ? null : compareTexts(task.older, task.newer, task.language)),
    [task],
  );
  const [inWorker, setInWorker] = useState<{ task: CompareTask; compared: ComparedPart[] | null } | null>(null);
  useEffect(() => {
    if (here) return undefined;
    const controller = new AbortController();
    void compareInWorker(task, controller.signal).then((compared) => {
      // Thousands of paragraphs render in a transition.
      if (!controller.signal.aborted) startTransition(() => setInWorker({ task, compared }));
    });
    return () => controller.abort();
  }, [here, task]);
  if (here) return here;
  return inWorker?.task === task ? (inWorker.compared ?? 'failed') : 'working';
}

/** Only the texts: other changes of the press release cause no new comparison. */
function useTask(older: ComparedText, newer: ComparedText, language: Language): CompareTask {
  const [before, now] = [useText(older), useText(newer)];
  return useMemo(() => ({ older: before, newer: now, language }), [before, now, language]);
}

function useText({ parts, sequence, leftOut, questions }: ComparedText): ComparedText {
  return useMemo(() => ({ parts, sequence, leftOut, questions }), [parts, sequence, leftOut, questions]);
}

function isLong({ parts, questions }: ComparedText): boolean {
  const texts = [...Object.values(parts), ...Object.values(questions).map(({ answer }) => answer)];
  return texts.reduce((sum, text) => sum + richTextToPlain(text).length, 0) > longText;
}

/** Compares two texts in a worker, so that the window stays responsive. Null when that failed or `signal` cancelled it. */
function compareInWorker(task: CompareTask, signal: AbortSignal): Promise<ComparedPart[] | null> {
  return runInWorker<CompareWorker>(workerUrl, task, { signal }).catch(() => null);
}
