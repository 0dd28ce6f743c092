/** Escapes, code, struck-out and strong words. Text between two marks is limited, so that a line is read in linear time. */
const inline =
  /\\([!-/:-@[-`{-~])|(`[^`]+`)|~~(?=\S)(.{0,500}?\S)~~|(?<![\p{L}\p{N}_])(\*\*|__)(?=\S)(.{0,500}?\S)\4(?![\p{L}\p{N}_])/gu;

/** Horizontal rules, underlines of headings, and the line below the head of a table. */
const onlyMarks = /^(?:(?:[-*_]\s*){3,}|=+|\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)+)$/;

/**
 * The words of lines of Markdown, from which the marks of lists were taken already: without the marks of headings, quotes, tasks, tables
 * and emphasis, and without struck-out words. Lines without words are left out.
 */
export function markdownWords(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !onlyMarks.test(line))
    .map((line) => inlineWords(cellsInRow(line.replace(/^(?:>\s?)+|^\[[ xX]\]\s+|^#{1,6}\s+/, ''))))
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '');
}

function inlineWords(line: string): string {
  return line.replace(
    inline,
    (_, escaped?: string, code?: string, struck?: string, __?: string, strong?: string) =>
      escaped ?? code ?? (struck === undefined ? inlineWords(strong ?? '') : ''),
  );
}

/** A row of a table as one line. */
function cellsInRow(line: string): string {
  if (!/^\|.*[^\\]\|$/.test(line)) return line;
  const cells = line.slice(1, -1).split(/(?<!\\)\|/);
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');
}
