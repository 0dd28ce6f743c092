import { Parser } from 'htmlparser2';

interface Abstract {
  /** The first number of each level. */
  starts: Map<string, number>;
}

interface Numbering {
  abstract: string;
  /** First numbers that differ from those of the abstract numbering. */
  starts: Map<string, number>;
}

/** Counts the list items of a Word file as Word does; the converter only knows whether a list has numbers. */
export class DocxNumbering {
  readonly #abstracts = new Map<string, Abstract>();
  readonly #numberings = new Map<string, Numbering>();
  /** The last number of each level. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** `xml` is the part `numbering.xml`. */
  constructor(xml: string) {
    let open: Abstract | Numbering | null = null;
    let level = '0';
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          const value = attributes['w:val'] ?? '';
          if (name === 'w:abstractNum') {
            open = { starts: new Map() };
            this.#abstracts.set(attributes['w:abstractNumId'] ?? '', open);
          } else if (name === 'w:num') {
            open = { abstract: '', starts: new Map() };
            this.#numberings.set(attributes['w:numId'] ?? '', open);
          } else if (name === 'w:abstractNumId' && open && 'abstract' in open) open.abstract = value;
          else if (name === 'w:lvl' || name === 'w:lvlOverride') level = attributes['w:ilvl'] ?? '0';
          else if ((name === 'w:start' || name === 'w:startOverride') && /^\d{1,5}$/.test(value)) {
            open?.starts.set(level, Number(value));
          }
        },
      },
      { xmlMode: true },
    );
    parser.end(xml);
  }

  /** The number of the next item of a list; null for an unknown list. */
  next(numbering: string, level: string): number | null {
    const known = this.#numberings.get(numbering);
    const depth = Number(level);
    if (!known || !(depth >= 0 && depth < 9)) return null;
    const counts = this.#counts.get(known.abstract) ?? [];
    this.#counts.set(known.abstract, counts);
    // Lists of one abstract numbering count on, unless they name a number to begin with.
    if (!this.#begun.has(numbering) && known.starts.size > 0) counts.length = 0;
    this.#begun.add(numbering);
    const start = known.starts.get(level) ?? this.#abstracts.get(known.abstract)?.starts.get(level) ?? 1;
    const last = counts[depth];
    const number = last === undefined ? start : last + 1;
    counts.length = depth + 1;
    counts[depth] = number;
    return number;
  }
}
