/** Maximum size of a name without its extension, in bytes of UTF-8: file systems allow 255, and people extend names. */
const maxBytes = 160;

/** Characters that a system refuses in names, and bidirectional control characters, which can disguise an extension. */
const refused =
  // oxlint-disable-next-line no-control-regex -- control characters are not allowed in file names
  /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFD]|\p{Surrogate}/gu;

/** Names that Windows reserves for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name from the parts of a title, valid on Windows, macOS and Linux; letters of all languages are kept. */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) => part.replace(refused, ' '))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' – ');
  const short = trimEnds(shorten(name));
  const safe = short === '' || reserved.test(short.split('.')[0] ?? '') ? `Leitbild ${short}`.trim() : short;
  return `${safe}.${ending}`;
}

/** Windows removes trailing dots and spaces; a leading dot hides the file on other systems. */
function trimEnds(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

function shorten(name: string): string {
  let short = '';
  let bytes = 0;
  for (const letter of name) {
    bytes += Buffer.byteLength(letter);
    if (bytes > maxBytes) return `${short.trimEnd()}…`;
    short += letter;
  }
  return short;
}
