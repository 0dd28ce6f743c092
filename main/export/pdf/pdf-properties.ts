export interface PdfProperties {
  title: string;
  subject: string;
  author: string;
  /** BCP 47, such as `de-DE`. */
  language: string;
  /** The moment of printing, ISO 8601 in UTC. */
  now: string;
}

/**
 * Sets title, language, author and time of a PDF of Chromium: older versions write none of them, and name the browser as author. They
 * are appended as an incremental update (ISO 32000-1, 7.5.6), so that no offset changes. A file with another structure keeps its own
 * properties.
 */
export function setPdfProperties(pdf: Uint8Array, properties: PdfProperties): Uint8Array {
  const settled = replaceClock(pdf, properties.now);
  const text = settled.toString('latin1');
  const [, trailer = '', previous = ''] =
    /trailer\s*<<((?:(?!trailer)[^])*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? [];
  const info = /\/Info (\d+) 0 R/.exec(trailer)?.[1];
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  const catalog = root && new RegExp(`[\\r\\n]${root} 0 obj\\s*<<((?:(?!endobj)[^])*)>>\\s*endobj`).exec(text)?.[1];
  if (!info || !root || !catalog) return new Uint8Array(settled);

  const objects = [
    { id: Number(info), entries: infoEntries(properties) },
    { id: Number(root), entries: catalog + catalogEntries(catalog, properties) },
  ];
  let update = text.endsWith('\n') ? '' : '\n';
  let table = 'xref\n';
  for (const { id, entries } of objects.sort((a, b) => a.id - b.id)) {
    table += `${id} 1\n${String(settled.length + update.length).padStart(10, '0')} 00000 n \n`;
    update += `${id} 0 obj\n<<${entries}>>\nendobj\n`;
  }
  const start = settled.length + update.length;
  update += `${table}trailer\n<<${trailer}\n/Prev ${previous}>>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([settled, Buffer.from(update, 'latin1')]));
}

function infoEntries({ title, subject, author, now }: PdfProperties): string {
  const date = `(D:${digits(now)}+00'00')`;
  const texts = { Title: title, Subject: subject, Author: author, Creator: 'Leitbild' };
  const entries = Object.entries(texts).flatMap(([name, text]) =>
    text === '' ? [] : [`/${name} ${textString(text)}`],
  );
  return [...entries, `/CreationDate ${date}`, `/ModDate ${date}`].join('\n');
}

function catalogEntries(catalog: string, { language }: PdfProperties): string {
  const viewer = catalog.includes('/ViewerPreferences') ? '' : '\n/ViewerPreferences <</DisplayDocTitle true>>';
  return `${catalog.includes('/Lang') ? '' : `\n/Lang (${language})`}${viewer}`;
}

/** A text string in UTF-16 with its byte order mark, written in hexadecimal. */
function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** Replaces the time digit by digit, so that no offset in the file changes. */
function replaceClock(pdf: Uint8Array, now: string): Buffer {
  const bytes = Buffer.from(pdf);
  for (const mark of ['/CreationDate (D:', '/ModDate (D:']) {
    const at = bytes.indexOf(mark, 0, 'latin1');
    if (at >= 0) bytes.write(digits(now), at + mark.length, 'latin1');
  }
  return bytes;
}

function digits(now: string): string {
  return now.replace(/\D/g, '').slice(0, 14);
}
