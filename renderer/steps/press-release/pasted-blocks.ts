import { styleAttribute } from './parse-inert-page';
import { passageAttribute } from './passage-node';

/** What paste keeps of formatting. */
export interface PastedRun {
  text: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** Ids of the passages that copied text of this app belongs to. */
  passages: readonly string[];
}

export interface PastedBlock {
  kind: 'paragraph' | 'bullet' | 'number';
  runs: PastedRun[];
}

type Look = Omit<PastedRun, 'text'>;

const plainLook: Look = { bold: false, italic: false, underline: false, passages: [] };
const ignored = new Set(
  'script style head title meta link base template noscript iframe object embed svg math img picture video audio canvas input textarea select button del'.split(
    ' ',
  ),
);
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot caption tr blockquote pre section article aside header footer main nav figure figcaption address form fieldset hr body details summary center'.split(
    ' ',
  ),
);

/**
 * Reads words, bold, italic, underline, lists and paragraphs out of a parsed page and leaves everything else behind:
 * headings become paragraphs, a table row becomes one paragraph. Word writes lists as paragraphs with `mso-list`.
 */
export function pastedBlocks(body: HTMLElement): PastedBlock[] {
  const found: PastedBlock[] = [];
  let current: PastedBlock = { kind: 'paragraph', runs: [] };

  const close = (kind: PastedBlock['kind'] = 'paragraph') => {
    found.push(current);
    current = { kind, runs: [] };
  };
  const write = (text: string, look: Look) => {
    if (text !== '') current.runs.push({ text, ...look });
  };

  /** Walks with a stack of its own: pages nest deeper than calls may. */
  type Task = Node | (() => void);
  const looks: Look[] = [plainLook];
  let cells = 0;
  const lists: ('bullet' | 'number')[] = [];
  const tasks: Task[] = [body];

  const enter = (element: Element): void => {
    const name = element.localName;
    const style = element.getAttribute(styleAttribute) ?? '';
    if (ignored.has(name) || /(?:^|[;\s])display:\s*none|mso-list:\s*ignore/i.test(style)) return;
    if (name === 'br') {
      if (cells > 0) write(' ', plainLook);
      else close(current.kind);
      return;
    }
    const leave: (() => void)[] = [];
    const isList = name === 'ul' || name === 'ol';
    if (isList) {
      lists.push(name === 'ol' ? 'number' : 'bullet');
      leave.push(() => lists.pop());
    }
    if (name === 'td' || name === 'th') {
      if (element.previousElementSibling) write(' · ', plainLook);
      cells += 1;
      leave.push(() => {
        cells -= 1;
      });
    } else if (blocks.has(name) && cells > 0) {
      write(' ', plainLook);
    } else if (blocks.has(name)) {
      const wordList = /mso-list:\s*l\d/i.test(style) ? wordListKind(element) : null;
      const inItem = name === 'li' ? (lists.at(-1) ?? 'bullet') : wordList;
      // A paragraph inside a list item is the item, not a paragraph of its own.
      const isItemText = lists.length > 0 && name !== 'li' && !isList && current.runs.length === 0;
      if (!isItemText) close(inItem ?? 'paragraph');
      leave.push(() => close());
    }
    looks.push(lookOf(element, style, looks.at(-1) ?? plainLook));
    leave.push(() => looks.pop());
    for (const step of leave) tasks.push(step);
    for (let child = element.lastChild; child; child = child.previousSibling) tasks.push(child);
  };

  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (typeof task === 'function') task();
    else if (task.nodeType === 1) enter(task as Element);
    else if (task.nodeType === 3)
      write((task.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '), looks.at(-1) ?? plainLook);
  }
  close();
  return found.map(trimmed).filter(({ runs }) => runs.length > 0);
}

/** Plain text as blocks: one paragraph a line. */
export function plainBlocks(text: string): PastedBlock[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line): PastedBlock => ({ kind: 'paragraph', runs: [{ text: cleaned(line), ...plainLook }] }))
    .map(trimmed)
    .filter(({ runs }) => runs.length > 0);
}

function lookOf(element: Element, style: string, outer: Look): Look {
  const name = element.localName;
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /(?:^|[;\s])font-style:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const isHeading = /^h[1-6]$/.test(name);
  const bold =
    weight === undefined ? name === 'b' || name === 'strong' || outer.bold : /^(bold|bolder|[6-9]00)$/.test(weight);
  const named =
    element
      .getAttribute(passageAttribute)
      ?.split(' ')
      .filter((id) => id !== '') ?? [];
  return {
    passages: named.length === 0 ? outer.passages : [...new Set([...outer.passages, ...named])].slice(0, 200).sort(),
    bold: bold && !isHeading,
    italic:
      slant === undefined ? name === 'i' || name === 'em' || outer.italic : slant === 'italic' || slant === 'oblique',
    underline:
      name === 'u' ||
      (name !== 'a' && /(?:^|[;\s])text-decoration[\w-]*:[^;]*underline/i.test(style)) ||
      outer.underline,
  };
}

/** Word numbers its items in the text, inside the part that is ignored. */
function wordListKind(element: Element): 'bullet' | 'number' {
  return /^[\s\u00a0]*(\d+|[a-z]{1,4})[.)]/i.test(element.textContent ?? '') ? 'number' : 'bullet';
}

/** Control characters cannot be written to Word and PDF; what steers the direction of text stays. */
function cleaned(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f\ufffc\ufeff]/g, '');
}

function trimmed(block: PastedBlock): PastedBlock {
  const runs: PastedRun[] = [];
  for (const run of block.runs) {
    const last = runs.at(-1);
    let text = cleaned(run.text);
    if (!last || last.text.endsWith(' ')) text = text.replace(/^ +/, '');
    if (text === '') continue;
    const sameLook =
      last &&
      last.bold === run.bold &&
      last.italic === run.italic &&
      last.underline === run.underline &&
      last.passages.join() === run.passages.join();
    if (sameLook) last.text += text;
    else runs.push({ ...run, text });
  }
  const first = runs[0];
  if (first) first.text = first.text.replace(/^[\s\u00a0]+/, '');
  const end = runs.at(-1);
  if (end) end.text = end.text.replace(/[\s\u00a0]+$/, '');
  return { kind: block.kind, runs: runs.filter(({ text }) => text !== '') };
}
