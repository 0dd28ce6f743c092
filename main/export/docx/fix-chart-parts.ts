import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A time for all entries of archives, so that the same document has the same bytes. */
export const entryTime = new Date('1980-01-01T00:00:00');

/** Ids that the library made at random, in lists of relationships. */
const randomId = /\bId="(rId[\w-]{12,})"/g;

/**
 * Charts as the library writes them have random ids, workbooks with the time of writing, and American English; here ids are counted,
 * times are fixed, and the language is that of the document.
 */
export function fixChartParts(parts: Record<string, Uint8Array>, locale: string): void {
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^word\/embeddings\/[^/]+\.xlsx$/.test(name)) parts[name] = zipSync(unzipSync(bytes), { mtime: entryTime });
    if (/^word\/charts\/[^/]+\.xml$/.test(name)) {
      parts[name] = strToU8(strFromU8(bytes).replace(/<c:lang val="[^"]*"\/>/, `<c:lang val="${locale}"/>`));
    }
  }
  for (const name of Object.keys(parts).filter((part) => part.endsWith('.rels'))) {
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
    const ids = Array.from(strFromU8(parts[name] ?? new Uint8Array()).matchAll(randomId), ([, id = '']) => id);
    for (const part of ids.length === 0 ? [] : [name, owner]) {
      const xml = ids.reduce(
        (text, id, index) => text.replaceAll(`"${id}"`, `"rIdChart${index + 1}"`),
        strFromU8(parts[part] ?? new Uint8Array()),
      );
      parts[part] = strToU8(xml);
    }
  }
}
