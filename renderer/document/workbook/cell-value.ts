/** The number formats of Excel that are dates or times (ECMA-376, 18.8.30); from 164 on a workbook has its own. */
const dateFormats = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Whether a number format shows days or times: letters of dates outside of quoted words, colours and escaped letters. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return dateFormats.has(id);
  const plain = code.replace(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[\\_*]./gi, '').split(';')[0] ?? '';
  return /[dyhs]/i.test(plain.replace(/general/gi, '')) || /(?:^|[^a-z])m/i.test(plain);
}

/**
 * A day or a moment by its number in a workbook, `2027-03-31` or `2027-03-31 14:30`; a time alone as `14:30`. Days are counted from 30 December 1899,
 * in workbooks of old Macs from 1904. Null for a number that is none.
 */
export function dateText(serial: number, is1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null;
  // Excel has a 29 February 1900.
  const days = is1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial;
  const seconds = Math.round((days - 25_569) * 86_400);
  const text = new Date(seconds * 1_000).toISOString();
  const time = text.slice(11, 16);
  if (serial < 1 && !is1904) return time;
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}

/** A stored number as people write it. Excel stores 0.1 + 0.2 with 17 digits and shows 15. */
export function numberCell(value: string, decimal: ',' | '.'): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  const text = String(Number.isSafeInteger(number) ? number : Number(number.toPrecision(15)));
  return /^-?\d+\.\d+$/.test(text) ? text.replace('.', decimal) : text;
}

/** Characters that SpreadsheetML writes as their codes, `_x000D_` (ST_Xstring). */
export function unescapedText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
