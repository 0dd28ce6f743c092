import type { LeitbildDocument } from '../../workshop/document';
import { cleanTexts } from '../../workshop/text/clean-text';

/**
 * The same document without characters that XML cannot hold and fonts cannot draw. Sessions of earlier versions may contain them.
 * Done once for all formats.
 */
export function sanitizeDocument(document: LeitbildDocument): LeitbildDocument {
  return cleanTexts(document);
}
