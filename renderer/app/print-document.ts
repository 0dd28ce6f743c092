import type { DocumentAddition, DocumentKind } from '../../workshop/document-definitions/document-registry';
import { request } from '../bridge';
import { flushSession } from '../shell/flush';
import { notify } from '../shell/notify';

/** How long it takes until anybody wonders where the dialog is, in milliseconds. */
const patience = 400;

/** Prints a document through the system's dialog, and says so when that was not possible. */
export async function printDocument(
  key: string,
  kind: DocumentKind,
  additions: readonly DocumentAddition[],
): Promise<void> {
  const timer = setTimeout(() => notify('print.preparing'), patience);
  try {
    await flushSession();
    const result = await request['document.print']({ key, document: kind, additions: [...additions] });
    if (result === 'no-printer' || result === 'failed') notify(`print.${result}`);
  } finally {
    clearTimeout(timer);
  }
}
