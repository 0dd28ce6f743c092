import type { DocumentOrder } from '../../preload/contract';
import { request } from '../bridge';
import { flushSession } from '../shell/flush';
import { notify } from '../shell/notify';

/** Delay before a toast says that printing is being prepared, in milliseconds. */
const preparingDelay = 400;

/** Prints a document through the system's dialog; shows why when that fails. */
export async function printDocument(order: DocumentOrder): Promise<void> {
  const timer = setTimeout(() => notify('print.preparing'), preparingDelay);
  try {
    await flushSession();
    const result = await request['document.print'](order);
    if (result === 'no-printer' || result === 'failed') notify(`print.${result}`);
  } finally {
    clearTimeout(timer);
  }
}
