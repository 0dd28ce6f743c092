import { serveWorkerTask } from '../../../../document/serve-worker-task';
import { readHtml } from './html-blocks';

const run = readHtml;
export type HtmlWorker = typeof run;

serveWorkerTask(run);
