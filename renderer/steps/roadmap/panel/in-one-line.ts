/** Replaces line breaks by spaces: fields of one line wrap, so that nothing is cut off. */
export function inOneLine(value: string): string {
  return value.replace(/\s*\n\s*/g, ' ');
}
