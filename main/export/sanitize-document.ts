import type { LeitbildDocument } from '../../workshop/document';

/**
 * The same document without characters that XML cannot hold and fonts cannot draw: control characters, lone surrogates and
 * non-characters become U+FFFD, line ends become `\n`. Done once for all formats.
 */
export function sanitizeDocument(document: LeitbildDocument): LeitbildDocument {
  return clean(document) as LeitbildDocument;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  }
  return value;
}

function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      // oxlint-disable-next-line no-control-regex -- these are the characters to be replaced
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
  );
}
