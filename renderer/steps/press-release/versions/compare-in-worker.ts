import type { ComparedPart } from '../../../../workshop/press-release/compare-texts';
import { runInWorker } from '../../../document/run-in-worker';
import type { CompareTask, CompareWorker } from './compare-worker';
import workerUrl from './compare-worker?worker&url';

/** Compares two texts in a worker, so that the window stays responsive. Null when that failed or `signal` cancelled it. */
export function compareInWorker(task: CompareTask, signal: AbortSignal): Promise<ComparedPart[] | null> {
  return runInWorker<CompareWorker>(workerUrl, task, { signal }).catch(() => null);
}
