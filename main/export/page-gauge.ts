import { buildDocument } from '../../workshop/document-definitions/build-document';
import type { SessionDocument } from '../../workshop/session-schema';
import { sanitizeDocument } from './sanitize-document';
import { anchorPlace } from './heading-pages';
import { printJob, type PrintJob } from './pdf';

/** Height of what is printed on a page, and its distance from the lower edge, in points; see `printStyle`. */
const printed = ((297 - 22 - 24) / 25.4) * 72;
const below = (24 / 25.4) * 72;

/** What is less than this on a last page is no line of text but rounding, in points. */
const nothing = 2;

/**
 * A mark behind the last line, with a link to itself: Chromium notes the places of such targets in the PDF. It takes no room, and
 * stands above the margin of what comes before it, so that it makes no page of its own.
 */
const mark = '<a id="end" href="#end" style="display:block;height:0;margin-top:-3mm"></a>';

/**
 * The pages that the press release takes in print, without what may stand behind it: printed as for the PDF, and measured in the
 * print. With one decimal, rounded up, so that 1.1 is the least that needs a second page.
 */
export async function measurePages(
  session: SessionDocument,
  now: string,
  print: (job: PrintJob) => Promise<Uint8Array>,
): Promise<number> {
  const document = sanitizeDocument(buildDocument(session, { kind: 'press-release', additions: [], now }));
  const place = anchorPlace(await print(printJob(document, new Map(), { foot: mark })), 'end');
  if (!place) throw new Error('The end of the text is not noted in the print');
  const used = printed - (place.height - below);
  const [page, share] = used < nothing && place.page > 1 ? [place.page - 1, 1] : [place.page, used / printed];
  return (10 * (page - 1) + Math.min(10, Math.max(1, Math.ceil(share * 10)))) / 10;
}
