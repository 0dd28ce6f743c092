import type { PrintResult } from '../../../preload/contract';
import { buildDocument } from '../../../workshop/document-definitions/build-document';
import type { DocumentRequest } from '../../../workshop/document-definitions/document-registry';
import type { SessionDocument } from '../../../workshop/session-schema';
import { sanitizeDocument } from '../sanitize-document';
import { listComments } from '../list-comments';
import { printJobWithPageNumbers, type PrintJob } from './pdf';
import { readPictures, type DrawBoard } from '../read-pictures';

/** Prints a document of a session on paper, with the layout of its PDF. */
export async function printDocument(
  {
    session,
    readAsset,
    ...order
  }: DocumentRequest & { session: SessionDocument; readAsset: (asset: string) => Promise<Uint8Array> },
  printer: {
    drawBoard: DrawBoard;
    toPdf: (job: PrintJob) => Promise<Uint8Array>;
    toPaper: (job: PrintJob, line: string) => Promise<PrintResult>;
  },
): Promise<PrintResult> {
  const document = listComments(sanitizeDocument(buildDocument(session, order)));
  const { organisation, name, confidentiality } = document;
  const line = [organisation, name, confidentiality].filter((part) => part !== '').join(' · ');
  const pictures = await readPictures(document, { session, readAsset, drawBoard: printer.drawBoard });
  return printer.toPaper(await printJobWithPageNumbers(document, pictures, printer.toPdf), line);
}
