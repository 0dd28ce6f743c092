// @ts-check
import { columnName } from './expected-texts.mjs';
import { letters, shortened } from './letters.mjs';

/** What a text contains that only a program can have meant, and the word for it. */
const traces = /** @type {const} */ ([
  [/\bundefined\b/, 'undefined'],
  [/\bNaN\b/, 'NaN'],
  [/\[object /, 'an object'],
  [/\{\{|\}\}/, 'a placeholder'],
  // Keys of texts, such as roadmap.table.title; addresses have a slash, an @ or a dot more before or behind.
  [/(?<![\w./@:-])[a-z][a-zA-Z]+(?:\.[a-z][a-zA-Z]+){1,4}(?![\w./@-])/, 'a key'],
]);

/** @param {string} text @returns {string[]} */
export function traceFaults(text) {
  return text.split('\n').flatMap((line) =>
    traces.flatMap(([pattern, name]) => {
      const match = pattern.exec(line);
      return match ? [`${name}: ${shortened(line.slice(Math.max(0, match.index - 20)))}`] : [];
    }),
  );
}

/**
 * Rows of tables that say nothing, and tables of the document that are not among those of the file, cell by cell. A table may go on in the
 * next one with the same header.
 * @param {readonly string[][][]} expected @param {readonly string[][][]} found
 */
export function tableFaults(expected, found) {
  const faults = found.flatMap((rows) =>
    rows
      .filter((row) => row.every((cell) => letters(cell) === ''))
      .map(() => `an empty row in the table ${shortened((rows[0] ?? []).join(' | '))}`),
  );
  const all = joined(found.map(withColumnNames)).map((rows) => rows.map(key));
  for (const rows of expected) {
    const wanted = withColumnNames(rows).map(key);
    if (all.some((each) => wanted.every((row) => each.includes(row)))) continue;
    const closest = all.filter((each) => each.includes(wanted[0] ?? '')).flat();
    const lost = wanted.find((row) => !closest.includes(row)) ?? wanted[0] ?? '';
    faults.push(`table not found: ${shortened((rows[0] ?? []).join(' | '))}; row ${shortened(lost)}`);
  }
  return faults;
}

/** @param {readonly string[][]} rows */
function withColumnNames([header = [], ...rows]) {
  return [header.map(columnName), ...rows];
}

/** @param {readonly string[]} row */
function key(row) {
  return row.map(letters).join('|');
}

/** Tables with those that go on with them. @param {readonly string[][][]} tables */
function joined(tables) {
  /** @type {Map<string, string[][]>} */
  const byHeader = new Map();
  for (const rows of tables) {
    const header = key(rows[0] ?? []);
    byHeader.set(header, [...(byHeader.get(header) ?? []), ...rows]);
  }
  return [...byHeader.values()];
}
