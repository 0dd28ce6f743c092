/* oxlint-disable no-control-regex -- control characters are what is removed */

/** Line and paragraph separators of other programs: Word and PowerPoint copy U+000B, web pages U+2028. */
const lineBreaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** Control characters, lone surrogates and noncharacters: XML cannot hold them and fonts cannot draw them. */
const removed =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]|[\ufffe\uffff]/g;

/** Most texts: nothing to clean. */
const plain = /^[\t\n\x20-\x7e\u00a0-\u02ff]*$/;

/**
 * Text as the session keeps it: line breaks are `\n`, other control characters except tabs, lone surrogates, noncharacters and a
 * leading byte order mark are removed, the rest is in Unicode's form NFC. Invisible characters such as the soft hyphen stay; see
 * `searchable`. Applied to everything that comes in: typed, pasted, dropped, or read from a file.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(lineBreaks, '\n')
    .replace(removed, '')
    .replace(/^\ufeff+/, '')
    .normalize('NFC');
}

/** Text of a single line: line breaks with the spaces around them become a space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ' ');
}

/**
 * The same value with all its texts cleaned; the same object when nothing changes. Text nodes of the editor are left alone: the
 * editor cleans its own input, and its state would differ from the session otherwise.
 */
export function cleanTexts<Value>(value: Value): Value;
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null || isEditorText(value)) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null;
    for (const [index, inner] of value.entries()) {
      const cleaned = cleanTexts<unknown>(inner);
      if (cleaned !== inner) (copy ??= [...(value as unknown[])])[index] = cleaned;
    }
    return copy ?? value;
  }
  let copy: Record<string, unknown> | null = null;
  for (const [key, inner] of Object.entries(value)) {
    const cleaned = cleanTexts<unknown>(inner);
    if (cleaned !== inner) (copy ??= { ...value })[key] = cleaned;
  }
  return copy ?? value;
}

function isEditorText(value: object): boolean {
  return 'type' in value && value.type === 'text' && 'format' in value && typeof value.format === 'number';
}
