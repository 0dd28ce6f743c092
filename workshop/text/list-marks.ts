import { monthNames } from './month-names';

/** A line of a text, with the mark of its list taken off. */
export interface MarkedLine {
  mark: 'bullet' | 'number' | null;
  /** The number of a numbered item. */
  number: number | null;
  /** Depth of a list item, from 0; 0 for other lines. */
  level: number;
  /** The line without spaces at its ends and without its mark. */
  text: string;
}

interface Candidate {
  line: number;
  indent: number;
  kind: 'bullet' | 'number';
  number: number;
  /** Length of indent and mark. */
  length: number;
  /** "•" and its like, and the bullets of Word's symbol fonts can be nothing but a mark; a hyphen may be a dash. */
  isCertain: boolean;
}

/**
 * Indent, which may hold invisible characters, and mark: a dash, asterisk or Word's "o" before a tab; a bullet; a number, after which the
 * space may be missing before a letter. Rows of bullets are ratings ("●●○", "● ● ○").
 */
const candidate =
  /^([\s\u200b\u200e\u200f\u2060]*)(?:(?:([-–—*⁃]|o(?=\t))|([•‣◦▪▫·∙⦁●○■□◆◇▶►▸➢➤\uf020-\uf0ff]))\s+(?=[^\s●○■□◆◇])|(?:\((\d{1,3})\)|(\d{1,3})[.)])(?:\s+(?=\S)|(?=\p{L})))/u;

/** Lines of at least this length, in characters, were wrapped by a program: the next line continues them. */
export const wrappedLine = 60;

/** Nouns that follow an ordinal number: "3. Quartal", "1. FC Auental", "2. Bürgermeisterin". */
const ordinalNoun =
  /^(?:Quartal|Halbjahr|Trimester|Semester|Schuljahr|Jahrgang|Jahrhundert|Jahrestag|Geburtstag|Feiertag|Weihnachts(?:feier)?tag|Advent|(?:Ober|Unter)?geschoss|Stock(?:werk)?|Etage|Klasse|(?:Bundes|Kreis|Landes)?liga|[OU]G|Platz|Rang|Preis|Vorsitzende[rn]?|Vorstand|Vorständin|Bürgermeister(?:in)?|Stellvertreter(?:in)?|Halbzeit|Spieltag|Auflage|Ausgabe|FC|SC|SV|BC|TSV|FSV|VfB|VfL)(?![\p{L}\p{N}])/u;

/** "24. Dezember": the number belongs to the words. */
function isOrdinal(words: string): boolean {
  const first = /^\p{L}+/u.exec(words.slice(0, 40))?.[0].toLowerCase() ?? '';
  return monthNames.de.has(first) || ordinalNoun.test(words);
}

/**
 * Tells list items from lines that only begin like one. A number is a mark in a run that counts up (1, 2, 3), a hyphen, dash or
 * asterisk in a run of at least two lines. Everything else are words: "24. Dezember", "3. Quartal", "– Anna Kern". Blank lines, deeper
 * items and the continuation of a wrapped or indented line do not end a run.
 */
export function readListMarks(lines: readonly string[]): MarkedLine[] {
  const candidates = lines.map(candidateOf);
  if (candidates.every((found) => found === null)) {
    return lines.map((line) => ({ mark: null, number: null, level: 0, text: line.trim() }));
  }
  const marks = new Set<Candidate>();
  for (const kind of ['bullet', 'number'] as const) {
    for (const run of runsOf(lines, candidates, kind)) {
      const isList = run.isNested || (kind === 'bullet' ? isBulleted(run) : counts(lines, run.items));
      if (isList) for (const item of run.items) marks.add(item);
    }
  }
  // Indents of the open lists.
  let indents: number[] = [];
  return lines.map((line, index) => {
    const found = candidates[index];
    if (!found || !marks.has(found)) {
      if (line.trim() !== '' && !/^\s/.test(line)) indents = [];
      return { mark: null, number: null, level: 0, text: line.trim() };
    }
    indents = indents.filter((indent) => indent < found.indent - (found.kind === 'number' ? 1 : 0));
    const level = indents.length;
    indents.push(found.indent);
    return {
      mark: found.kind,
      number: found.kind === 'number' ? found.number : null,
      level,
      text: line.slice(found.length).trim(),
    };
  });
}

function candidateOf(line: string, index: number): Candidate | null {
  const found = candidate.exec(line);
  if (!found) return null;
  const [{ length }, space = '', , certain, inBrackets, beforeMark] = found;
  const digits = inBrackets ?? beforeMark;
  return {
    line: index,
    indent: space.replaceAll('\t', '    ').length,
    kind: digits === undefined ? 'bullet' : 'number',
    number: Number(digits ?? 0),
    length,
    isCertain: certain !== undefined,
  };
}

/** Neighbouring candidates of one kind and one indent. */
interface Run {
  items: Candidate[];
  /** A single item inside another run; it is no list without that. */
  isNested: boolean;
  hasNested: boolean;
}

function runsOf(lines: readonly string[], candidates: readonly (Candidate | null)[], kind: Candidate['kind']): Run[] {
  const runs: Run[] = [];
  // The open run of each indent, from the outside to the inside.
  let open: Run[] = [];
  let previous = '';
  // One space more or less aligns numbers to the right (" 9." and "10.").
  const slack = kind === 'number' ? 1 : 0;
  const indentOf = ({ items: [first] }: Run) => first?.indent ?? 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      previous = '';
      continue;
    }
    const found = candidates[index];
    if (found?.kind === kind) {
      let outer = open.at(-1);
      while (outer && indentOf(outer) > found.indent + slack) {
        open.pop();
        outer = open.at(-1);
      }
      if (outer && indentOf(outer) >= found.indent - slack) outer.items.push(found);
      else {
        const run = { items: [found], isNested: outer !== undefined && found.number <= 1, hasNested: false };
        if (outer) outer.hasNested = true;
        open.push(run);
        runs.push(run);
      }
    } else if (!found && !/^\s/.test(line) && previous.length < wrappedLine) open = [];
    previous = line;
  }
  for (const run of runs) if (run.items.length > 1) run.isNested = false;
  return runs;
}

function isBulleted({ items, hasNested }: Run): boolean {
  return items.length > 1 || hasNested || items[0]?.isCertain === true;
}

/** Whether numbered items count up. A list that follows directly begins with 1 again. */
function counts(lines: readonly string[], items: readonly Candidate[]): boolean {
  const lists: { number: number; words: string }[][] = [];
  for (const { line, length, number } of items) {
    const item = { number, words: (lines[line] ?? '').slice(length) };
    const last = lists.at(-1);
    if (last && number !== 1) last.push(item);
    else lists.push([item]);
  }
  return lists.every(countsUp);
}

/** Whether numbered items are a list: at least two that count up by one, most of which are no dates and other ordinal numbers. */
export function countsUp(items: readonly { number: number; words: string }[]): boolean {
  const start = items[0]?.number ?? 0;
  const ordinals = items.filter(({ words }) => isOrdinal(words));
  return (
    items.length > 1 && ordinals.length * 2 < items.length && items.every(({ number }, at) => number === start + at)
  );
}
