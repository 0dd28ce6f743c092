import { Marked, Tokenizer, type Tokens } from 'marked';
import { countsUp, readListMarks } from '../../../../workshop/text/list-marks';

const frontMatter = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;
const numbered = /^ {0,3}\d{1,9}[.)][ \t]/;
/** Two numbered lines with nothing but empty lines between them. */
const firstTwo = /^ {0,3}(\d{1,9})[.)][ \t].*\n(?:[ \t]*\n)*? {0,3}(\d{1,9})[.)][ \t]/;
/** What ends a paragraph in the next line. */
const beginsBlock = /^\s*(?:$|(?:[-+*]|\d{1,9}[.)]|#{1,6})\s|>|```|~~~)/;

type ListTokenizer = Tokenizer & { lexer: { inline: (text: string) => Tokens.Paragraph['tokens'] } };

const marked = new Marked({
  tokenizer: {
    /** CommonMark makes a list of any line that begins with a number: "24. Dezember: …" is a sentence. */
    list(this: ListTokenizer, source) {
      if (!numbered.test(source)) return false;
      // marked reads the whole rest as a list, which would be done again for each of thousands of lines.
      if (!canBeginList(source)) return paragraphOf(this, source);
      const list = Tokenizer.prototype.list.call(this, source);
      const numbers = numbersOf(list);
      // In Markdown all items may have the same number.
      const areSame = numbers.length > 1 && numbers.every(({ number }) => number === numbers[0]?.number);
      // A single item is one when it has items of its own.
      const isNested = list?.items.some(({ raw }) => /\n\s+(?:[-+*]|\d{1,9}[.)])\s/.test(raw));
      if (!list || areSame || isNested || countsUp(numbers)) return list;
      const restart = /\n {0,3}1[.)][ \t]/.exec(source);
      if (restart) {
        const before = Tokenizer.prototype.list.call(this, source.slice(0, restart.index + 1));
        if (countsUp(numbersOf(before))) return before;
      }
      return paragraphOf(this, source);
    },
  },
  renderer: {
    // HTML has two elements: the one that Markdown's writers use marks text that was deleted.
    del({ tokens }) {
      return `<s>${this.parser.parseInline(tokens)}</s>`;
    },
  },
});

/** "* * *", "-----". */
const rule = /^\s*(?:[-*_=] ?){3,}$/;

/** Whether the first two numbered lines can begin a list: the second number is the same or the next one, or comes after other lines. */
function canBeginList(source: string): boolean {
  const [, first, second] = firstTwo.exec(source) ?? [];
  return first === undefined || [0, 1].includes(Number(second) - Number(first));
}

/** The lines up to the next block, as a paragraph. */
function paragraphOf({ lexer }: ListTokenizer, source: string): Tokens.List {
  let end = lineEnd(source, 0);
  while (end < source.length && !beginsBlock.test(source.slice(end, lineEnd(source, end)))) end = lineEnd(source, end);
  const raw = source.slice(0, end);
  const text = raw.trim();
  return { type: 'paragraph', raw, text, tokens: lexer.inline(text) } as unknown as Tokens.List;
}

/** Position behind the line that begins at `start`. */
function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end + 1;
}

function numbersOf(list: Tokens.List | undefined): { number: number; words: string }[] {
  return (list?.items ?? []).map(({ raw }) => {
    const [, number, words = ''] = /^\s*(\d+)[.)]\s+(.*)/.exec(raw) ?? [];
    return { number: Number(number), words };
  });
}

/**
 * Plain text with underlined titles, which Markdown has, too, as Markdown: what else would mean something there are words. Indented
 * lines are quotes, words between two tildes are struck out, as Leitbild writes them.
 */
export function plainTextAsMarkdown(text: string): string {
  const lines = text.split('\n');
  return readListMarks(lines)
    .map(({ mark }, index) => {
      const line = lines[index] ?? '';
      if (rule.test(line)) return line;
      const words = line.replace(/[\\`_[\]<>&]|(?<!~)~(?!~)|(?<=\S.*)\*/g, '\\$&');
      if (mark === 'bullet') return words.replace(/^(\s*)\S/, '$1-');
      if (mark === 'number') return words;
      return words
        .replace(/^(\s*)([-+*#]+)(?=\s)/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2')
        .replace(/^ {4}(?=\S)/, '> ');
    })
    .join('\n');
}

/** Markdown as HTML, without its front matter. `breaks` keeps single line breaks. */
export function markdownHtml(text: string, { breaks = false } = {}): string {
  return marked.parse(text.replace(frontMatter, ''), { async: false, breaks });
}
