/** Longest name without its ending, in bytes of UTF-8: file systems allow 255, and people add to names. */
const mostBytes = 160;

/** What a system refuses in names, and marks that turn the direction of writing: they can disguise an ending. */
const refused =
  // oxlint-disable-next-line no-control-regex -- control characters are not allowed in file names
  /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFD]|\p{Surrogate}/gu;

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name from the parts of a title, safe on Windows, macOS and Linux; letters of all languages stay. */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) => part.replace(refused, ' '))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' – ');
  const short = withoutEnds(shorten(name));
  const safe = short === '' || reserved.test(short.split('.')[0] ?? '') ? `Leitbild ${short}`.trim() : short;
  return `${safe}.${ending}`;
}

/** Windows drops dots and spaces at the end of names; a dot at the start hides the file elsewhere. */
function withoutEnds(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

function shorten(name: string): string {
  let short = '';
  let bytes = 0;
  for (const letter of name) {
    bytes += Buffer.byteLength(letter);
    if (bytes > mostBytes) return `${short.trimEnd()}…`;
    short += letter;
  }
  return short;
}
