import { compareTexts, type ComparedText } from '../../../../workshop/press-release/text/compare-texts';
import { serveWorkerTask } from '../../../document/serve-worker-task';

/** The task of this worker: two texts to compare. */
export interface CompareTask {
  older: ComparedText;
  newer: ComparedText;
}

const run = ({ older, newer }: CompareTask) => compareTexts(older, newer);
export type CompareWorker = typeof run;

serveWorkerTask(run);
