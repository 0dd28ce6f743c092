import type { DocumentAddition, DocumentKind } from '../../workshop/document-definitions/document-registry';
import { request } from '../bridge';
import { flushSession } from '../shell/flush';
import { notify } from '../shell/notify';

/** Delay before a toast says that printing is being prepared, in milliseconds. */
const preparingDelay = 400;

/** Prints a document through the system's dialog; shows why when that fails. */
export async function printDocument(
  key: string,
  kind: DocumentKind,
  additions: readonly DocumentAddition[],
): Promise<void> {
  const timer = setTimeout(() => notify('print.preparing'), preparingDelay);
  try {
    await flushSession();
    const result = await request['document.print']({ key, document: kind, additions: [...additions] });
    if (result === 'no-printer' || result === 'failed') notify(`print.${result}`);
  } finally {
    clearTimeout(timer);
  }
}
