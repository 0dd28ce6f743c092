import type { DocumentOrder, PreviewResult } from '../../../preload/contract';
import { newId } from '../../../workshop/new-id';
import { on, request } from '../../bridge';
import { flushSession } from '../../shell/flush';

/** Has main make the PDF of a document from what is typed by now. An aborted signal cancels it, also before it has begun. */
export async function makePreview(
  order: DocumentOrder,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<PreviewResult> {
  await flushSession();
  if (signal.aborted) return { status: 'cancelled' };
  const job = newId();
  const stopListening = on('document.progress', (progress) => {
    if (progress.job === job) onProgress(progress.done, progress.total);
  });
  const cancel = () => void request['document.cancel']({ job });
  signal.addEventListener('abort', cancel);
  try {
    return await request['document.preview']({ ...order, job });
  } finally {
    signal.removeEventListener('abort', cancel);
    stopListening();
  }
}
