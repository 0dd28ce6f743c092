import { Parser } from 'htmlparser2';
import {
  normalizeBlocks,
  plainLook,
  type ImportedBlock,
  type ImportedRun,
} from '../../../../../workshop/press-release/import/imported-block';
import { passageAttribute } from '../passages/passage-attribute';

/** Content of an HTML page: its text, what was left out, and the number of tables converted to paragraphs. */
export interface HtmlReading {
  blocks: ImportedBlock[];
  pictures: number;
  tables: number;
  formulas: number;
  /** Videos, forms, other pages. */
  objects: number;
  /** Comments of Word. */
  comments: number;
}

type Look = Omit<ImportedRun, 'text'>;
type Attributes = Record<string, string>;

const names = (list: string) => new Set(list.split(' '));
const ignored = names(
  'script style head title meta link base template noscript iframe object embed svg math img picture video audio canvas input textarea select button del',
);
const blocks = names(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot caption tr blockquote pre section article aside header footer main nav figure figcaption address form fieldset hr body details summary center',
);

const objects = names('iframe object embed video audio canvas');
/** What Word puts beside the text: comments, their marks, text that was deleted while changes were tracked. */
const besideText = /(?:^|\s)(?:MsoCommentReference|msocomanchor|msoDel)(?:\s|$)/;
const commentMark = /(?:^|\s)msocomanchor(?:\s|$)/;
const listedComment = /mso-element:\s*comment(?![\w-])/i;
const hiddenStyle = /(?:^|[;\s])display:\s*none|mso-list:\s*ignore|mso-element:\s*comment-list/i;

/** The name of the bookmark that carries the number of a list item of a Word file; see prepare-docx.ts. */
export const listNumberAnchor = 'list-number-';

/**
 * Extracts text, bold, italic, underline, strikethrough, links, headings, quotes, lists and paragraphs from HTML and drops everything else; a
 * table row becomes one paragraph. Word writes lists as paragraphs with `mso-list`. The page is parsed as a stream and never
 * becomes a document: nothing in it runs or loads, and its depth is unlimited.
 */
export function readHtml(html: string): HtmlReading {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: () => reader.close(),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return reader.done();
}

class HtmlReader {
  readonly #found: ImportedBlock[] = [];
  #current: ImportedBlock = { kind: 'paragraph', level: 0, runs: [] };
  /** Callbacks for the end of the open elements. */
  readonly #leave: (() => void)[] = [];
  readonly #looks: Look[] = [plainLook];
  /** The open lists, with the number of the next item. */
  readonly #lists: { kind: 'bullet' | 'number'; next: number }[] = [];
  readonly #parts: string[] = [];
  #heading = 0;
  #quotes = 0;
  /** Open table cells, and the number of cells before in this row. */
  #cells = 0;
  #column = 0;
  #raised = 0;
  /** Depth of open elements inside an ignored one. */
  #ignored = 0;
  /** The number or bullet that Word wrote before its item; null outside a list item. */
  #marker: string | null = null;
  #pictures = 0;
  #tables = 0;
  #formulas = 0;
  #objects = 0;
  /** Marks of comments in the text, and comments in the list that Word puts after it. Copying a part of a text may omit either. */
  #commentMarks = 0;
  #listedComments = 0;

  open(name: string, attributes: Attributes): void {
    const style = attributes['style'] ?? '';
    if (name === 'img') this.#pictures += 1;
    if (commentMark.test(attributes['class'] ?? '')) this.#commentMarks += 1;
    if (listedComment.test(style)) this.#listedComments += 1;
    const isBesideText = besideText.test(attributes['class'] ?? '');
    if (this.#ignored > 0 || ignored.has(name) || hiddenStyle.test(style) || isBesideText) {
      if (this.#ignored === 0 && name === 'math') this.#formulas += 1;
      if (this.#ignored === 0 && objects.has(name)) this.#objects += 1;
      this.#ignored += 1;
      return;
    }
    const leave: (() => void)[] = [];
    if (name === 'br') this.#break();
    else if (name === 'td' || name === 'th') this.#cell(leave);
    else if (blocks.has(name) && this.#cells > 0) this.#write(' ');
    else if (blocks.has(name)) this.#block(name, attributes, style, leave);
    if (name === 'sup') {
      this.#raised += 1;
      leave.push(() => {
        this.#raised -= 1;
      });
    }
    const number = attributes['id']?.startsWith(listNumberAnchor)
      ? attributes['id'].slice(listNumberAnchor.length)
      : '';
    if (/^\d{1,5}$/.test(number) && this.#current.kind === 'number') this.#current.number = Number(number);
    const part = attributes['data-part'] ?? /^part[-_](\w+)$/.exec(attributes['id'] ?? '')?.[1];
    if (part !== undefined) {
      this.#current.part = part;
      this.#parts.push(part);
      // An anchor names the paragraph that contains it.
      leave.push(() => this.#parts.pop());
    }
    this.#looks.push(lookOf(name, attributes, style, this.#looks.at(-1) ?? plainLook));
    this.#leave.push(() => {
      this.#looks.pop();
      for (const step of leave.reverse()) step();
    });
  }

  close(): void {
    if (this.#ignored > 0) this.#ignored -= 1;
    else this.#leave.pop()?.();
  }

  text(text: string): void {
    if (this.#ignored === 0) {
      // Printed documents mark comments and promises after their passages.
      const isSign = this.#raised > 0 && /^\s*[KCP]\d{1,3}\s*$/.test(text);
      if (isSign) return;
      for (const [index, line] of text.split(/[\u000b\u0085\u2028\u2029]/).entries()) {
        if (index > 0) this.#break();
        this.#write(line.replace(/[ \t\r\n\f]+/g, ' '));
      }
    } else if (this.#marker !== null && this.#marker.length < 20) this.#marker += text;
  }

  done(): HtmlReading {
    this.#end();
    return {
      blocks: normalizeBlocks(this.#found),
      pictures: this.#pictures,
      tables: this.#tables,
      formulas: this.#formulas,
      objects: this.#objects,
      comments: Math.max(this.#commentMarks, this.#listedComments),
    };
  }

  #write(text: string): void {
    this.#current.runs.push({ text, ...(this.#looks.at(-1) ?? plainLook) });
  }

  /** Ends the current block and starts the next. */
  #end(kind?: 'bullet' | 'number', level = 0): void {
    if (this.#marker !== null) {
      // Word writes the numbers of list items into the text.
      const start = this.#marker === '' ? this.#current.runs.map(({ text }) => text).join('') : this.#marker;
      const number = /^[\s\u00a0]*(?:(\d+)|[a-z]{1,4})[.)]/i.exec(start.slice(0, 20));
      if (number) this.#current.kind = 'number';
      if (number?.[1] !== undefined) this.#current.number = Number(number[1].slice(0, 5));
      this.#marker = null;
    }
    this.#found.push(this.#current);
    const part = this.#parts.at(-1);
    this.#current = {
      kind: kind ?? (this.#heading > 0 ? 'heading' : this.#quotes > 0 ? 'quote' : 'paragraph'),
      level: kind ? level : this.#heading,
      runs: [],
      ...(part === undefined ? {} : { part }),
    };
  }

  #break(): void {
    const { kind } = this.#current;
    if (this.#cells > 0) this.#write(' ');
    else if (kind === 'bullet' || kind === 'number') this.#write('\n');
    else this.#end();
  }

  #cell(leave: (() => void)[]): void {
    if (this.#column > 0) this.#write(' · ');
    this.#column += 1;
    const column = this.#column;
    this.#cells += 1;
    this.#column = 0;
    leave.push(() => {
      this.#cells -= 1;
      this.#column = column;
    });
  }

  #item(attributes: Attributes): void {
    const list = this.#lists.at(-1);
    this.#end(list?.kind ?? 'bullet', Math.max(0, this.#lists.length - 1));
    if (list?.kind !== 'number') return;
    const number = wholeNumber(attributes['value']) ?? list.next;
    this.#current.number = number;
    list.next = number + 1;
  }

  #block(name: string, attributes: Attributes, style: string, leave: (() => void)[]): void {
    if (name === 'tr') this.#column = 0;
    if (name === 'table') this.#tables += 1;
    const isList = name === 'ul' || name === 'ol';
    if (isList) {
      this.#lists.push({ kind: name === 'ol' ? 'number' : 'bullet', next: wholeNumber(attributes['start']) ?? 1 });
      leave.push(() => this.#lists.pop());
    }
    if (name === 'blockquote') {
      this.#quotes += 1;
      leave.push(() => {
        this.#quotes -= 1;
      });
    }
    const heading = headingLevel(name, attributes);
    if (heading > 0) {
      this.#heading = heading;
      leave.push(() => {
        this.#heading = 0;
      });
    }
    const wordList = /mso-list:\s*l\d+(?:\s+level(\d))?/i.exec(style);
    // A paragraph inside a list item is the item itself.
    const isItemText = this.#lists.length > 0 && name !== 'li' && !isList && this.#current.runs.every(isBlank);
    if (name === 'li') this.#item(attributes);
    else if (wordList) {
      this.#end('bullet', Number(wordList[1] ?? 1) - 1);
      this.#marker = '';
    } else if (!isItemText) this.#end();
    leave.unshift(() => this.#end());
  }
}

/** Up to five digits; null for anything else. */
function wholeNumber(text = ''): number | null {
  return /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : null;
}

function isBlank({ text }: ImportedRun): boolean {
  return text.trim() === '';
}

/** 0 for other elements. Title pages of Word and of Leitbild have a class for their title. */
function headingLevel(name: string, attributes: Attributes): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  return /(?:^|\s)(?:Mso)?title(?:\s|$)/i.test(attributes['class'] ?? '') ? 1 : 0;
}

function lookOf(name: string, attributes: Attributes, style: string, outer: Look): Look {
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /(?:^|[;\s])font-style:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const isHeading = /^h[1-6]$/.test(name);
  const bold =
    weight === undefined ? name === 'b' || name === 'strong' || outer.bold : /^(bold|bolder|[6-9]00)$/.test(weight);
  const named = attributes[passageAttribute]?.split(' ').filter((id) => id !== '') ?? [];
  const href = name === 'a' ? attributes['href'] : undefined;
  const link = href !== undefined && /^(https|mailto):[^\s"<>]{1,1900}$/i.test(href) ? href : outer.link;
  const isStruck =
    name === 's' ||
    name === 'strike' ||
    /(?:^|[;\s])text-(?:decoration[\w-]*:[^;]*line-through|line-through:\s*(?:single|double))/i.test(style);
  return {
    passages: named.length === 0 ? outer.passages : [...new Set([...outer.passages, ...named])].slice(0, 200).sort(),
    bold: bold && !isHeading,
    italic:
      slant === undefined ? name === 'i' || name === 'em' || outer.italic : slant === 'italic' || slant === 'oblique',
    underline:
      name === 'u' ||
      (name !== 'a' && /(?:^|[;\s])text-decoration[\w-]*:[^;]*underline/i.test(style)) ||
      outer.underline,
    ...(isStruck || outer.strikethrough ? { strikethrough: true } : {}),
    ...(link === undefined ? {} : { link }),
  };
}
