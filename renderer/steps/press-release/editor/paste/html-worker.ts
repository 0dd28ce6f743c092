import { serveWorkerTask } from '../../../../document/serve-worker-task';
import { readHtml } from './html-blocks';

const run = (html: string) => readHtml(html).blocks;
export type HtmlWorker = typeof run;

serveWorkerTask(run);
