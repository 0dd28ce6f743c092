import type { Language } from '../../../../workshop/language';
import { compareTexts, type ComparedText } from '../../../../workshop/press-release/text/compare-texts';
import { serveWorkerTask } from '../../../document/serve-worker-task';

/** The task of this worker: two texts to compare. */
export interface CompareTask {
  older: ComparedText;
  newer: ComparedText;
  /** The language of both. */
  language: Language;
}

const run = ({ older, newer, language }: CompareTask) => compareTexts(older, newer, language);
export type CompareWorker = typeof run;

serveWorkerTask(run);
