import { Marked, Tokenizer, type Tokens } from 'marked';
import { countsUp } from '../../../../workshop/text/list-marks';

const frontMatter = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;
const numbered = /^ {0,3}\d{1,9}[.)][ \t]/;
/** What ends a paragraph in the next line. */
const beginsBlock = /^\s*(?:$|(?:[-+*]|\d{1,9}[.)]|#{1,6})\s|>|```|~~~)/;

const marked = new Marked({
  tokenizer: {
    /** CommonMark makes a list of any line that begins with a number: "24. Dezember: …" is a sentence. */
    list(this: Tokenizer & { lexer: { inline: (text: string) => Tokens.Paragraph['tokens'] } }, source) {
      if (!numbered.test(source)) return false;
      const list = Tokenizer.prototype.list.call(this, source);
      const items = (list?.items ?? []).map(({ raw }) => /^\s*(\d+)[.)]\s+(.*)/.exec(raw));
      const numbers = items.map((item) => ({ number: Number(item?.[1]), words: item?.[2] ?? '' }));
      // In Markdown all items may have the same number.
      const areSame = numbers.length > 1 && numbers.every(({ number }) => number === numbers[0]?.number);
      const isNested = list?.items.some(({ tokens }) => tokens.some(({ type }) => type === 'list'));
      if (!list || areSame || isNested || countsUp(numbers)) return list;
      const [first = '', ...others] = source.split('\n');
      const end = others.findIndex((line) => beginsBlock.test(line));
      const lines = [first, ...others.slice(0, end === -1 ? others.length : end)];
      const raw = source.slice(0, lines.join('\n').length + 1);
      const text = raw.trim();
      return { type: 'paragraph', raw, text, tokens: this.lexer.inline(text) } as unknown as Tokens.List;
    },
  },
  renderer: {
    // HTML has two elements: the one that Markdown's writers use marks text that was deleted.
    del({ tokens }) {
      return `<s>${this.parser.parseInline(tokens)}</s>`;
    },
  },
});

/** Markdown as HTML, without its front matter. `breaks` keeps single line breaks. */
export function markdownHtml(text: string, { breaks = false } = {}): string {
  return marked.parse(text.replace(frontMatter, ''), { async: false, breaks });
}
