import { Parser } from 'htmlparser2';

/** What the HTML on the clipboard says in words. */
export interface ClipboardHtml {
  /** Its text without struck-out words, a line for each paragraph, list item or row of a table. */
  text: string;
  /** Words that are struck out were left out of `text`. */
  hasStruckOut: boolean;
  /** The rows of its table; null unless the table is all there is. */
  rows: string[][] | null;
}

const names = (list: string) => new Set(list.split(' '));
const ignored = names(
  'head script style title noscript template svg math iframe object textarea select button del s strike',
);
const struckOut = names('del s strike');
const lines = names('p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr caption blockquote pre section article hr br');

/** Reads the HTML of the clipboard as a stream: nothing in it runs or loads. */
export function readClipboardHtml(html: string): ClipboardHtml {
  let text = '';
  let hasStruckOut = false;
  let outside = '';
  const rows: string[][] = [];
  const open: { isIgnored: boolean; isStruck: boolean; isTable: boolean }[] = [];
  const parser = new Parser(
    {
      onopentag: (name, { style = '', class: classes = '' }) => {
        const outer = open.at(-1);
        const isStruck =
          struckOut.has(name) || /text-decoration[\w-]*:[^;]*line-through/i.test(style) || /\bmsoDel\b/.test(classes);
        const isHidden = /display:\s*none|mso-element:\s*comment-list/i.test(style);
        open.push({
          isIgnored: outer?.isIgnored === true || ignored.has(name) || isStruck || isHidden,
          isStruck: outer?.isStruck === true || isStruck,
          isTable: outer?.isTable === true || name === 'table',
        });
        if (lines.has(name)) text += '\n';
        if (name === 'tr') rows.push([]);
        if (name === 'td' || name === 'th') rows.at(-1)?.push('');
        if (name === 'br') addToCell('\n');
      },
      ontext: (content) => {
        const { isIgnored = false, isStruck = false, isTable = false } = open.at(-1) ?? {};
        const words = content.replace(/[ \t\r\n\f]+/g, ' ');
        if (isStruck && words.trim() !== '') hasStruckOut = true;
        if (isIgnored) return;
        text += words;
        if (isTable) addToCell(words);
        else outside += words;
      },
      onclosetag: (name) => {
        open.pop();
        if (lines.has(name)) text += '\n';
        if (name === 'td' || name === 'th') text += '\t';
      },
    },
    { decodeEntities: true },
  );
  const addToCell = (words: string) => {
    const row = rows.at(-1);
    if (row && row.length > 0) row[row.length - 1] += words;
  };
  parser.end(html);
  return {
    text: text
      .split('\n')
      .map((line) => line.replace(/ {2,}/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n'),
    hasStruckOut,
    rows: outside.trim() === '' && rows.length > 0 ? rows.map((row) => row.map((cell) => cell.trim())) : null,
  };
}
