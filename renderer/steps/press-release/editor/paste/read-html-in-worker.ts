import { runInWorker } from '../../../../document/run-in-worker';
import type { HtmlReading } from './html-blocks';
import type { HtmlWorker } from './html-worker';
import workerUrl from './html-worker?worker&url';

/** Milliseconds after which reading a page is cancelled; text written by a person takes less. */
const timeout = 20_000;

/** Reads a long page in a worker, so that the window stays responsive. Null when it cannot be read. */
export function readHtmlInWorker(html: string): Promise<HtmlReading | null> {
  return runInWorker<HtmlWorker>(workerUrl, html, { timeout }).catch(() => null);
}
