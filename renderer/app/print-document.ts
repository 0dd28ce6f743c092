import type { Addition, DocumentKind } from '../../workshop/documents';
import { request } from '../bridge';
import { settleSession } from './app-store';
import { tell } from './tell';

/** How long it takes until anybody wonders where the dialog is, in milliseconds. */
const patience = 400;

/** Prints a document through the system's dialog, and says so when that was not possible. */
export async function printDocument(key: string, kind: DocumentKind, additions: readonly Addition[]): Promise<void> {
  const timer = setTimeout(() => tell('print.preparing'), patience);
  try {
    await settleSession();
    const result = await request['document.print']({ key, document: kind, additions: [...additions] });
    if (result === 'no-printer' || result === 'failed') tell(`print.${result}`);
  } finally {
    clearTimeout(timer);
  }
}
