import { buildDocument } from '../../../workshop/document-definitions/build-document';
import type { SessionDocument } from '../../../workshop/session-schema';
import { sanitizeDocument } from '../sanitize-document';
import { anchorPosition } from './heading-pages';
import { printJob, type PrintJob } from './pdf';

/** Height of the printed area of a page, and its distance from the lower edge, in points; see `printStyle`. */
const printableHeight = ((297 - 22 - 24) / 25.4) * 72;
const bottomMargin = (24 / 25.4) * 72;

/** A smaller height on the last page is a rounding error and not a line of text, in points. */
const roundingError = 2;

/**
 * A marker after the last line, with a link to itself: Chromium records the positions of link targets in the PDF. It has no height and
 * overlaps the margin of the previous block, so that it never starts a page.
 */
const endMarker = '<a id="end" href="#end" style="display:block;height:0;margin-top:-3mm"></a>';

/**
 * The number of pages of the printed press release without its appendix, measured in a PDF. With one decimal, rounded up: 1.1 is the
 * smallest value that needs a second page.
 */
export async function measurePages(
  session: SessionDocument,
  now: string,
  print: (job: PrintJob) => Promise<Uint8Array>,
): Promise<number> {
  const document = sanitizeDocument(buildDocument(session, { kind: 'press-release', additions: [], now }));
  const end = anchorPosition(await print(printJob(document, new Map(), { foot: endMarker })), 'end');
  if (!end) throw new Error('The PDF has no position for the end of the text');
  const used = printableHeight - (end.height - bottomMargin);
  const [page, share] = used < roundingError && end.page > 1 ? [end.page - 1, 1] : [end.page, used / printableHeight];
  return (10 * (page - 1) + Math.min(10, Math.max(1, Math.ceil(share * 10)))) / 10;
}
