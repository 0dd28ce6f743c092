// @ts-check
import { lexer } from 'marked';
import { letters } from './letters.mjs';

/** @typedef {import('marked').Token} Token */
/** @typedef {import('marked').Tokens.Table} TableToken */

/** Texts of the head: title, subtitle, and the lines of the cover, which other formats print in another order. */
const headTokens = 4;

/**
 * What a document says, read from its Markdown: all texts in order, and the tables with their headers. `ofChart` are the figures of a
 * chart, which other formats draw instead of printing them; `anywhere` are texts of the cover, and of columns
 * side by side, which have no single order.
 * @param {string} markdown
 * @returns {{ text: string, anywhere: boolean, ofChart: boolean }[]}
 */
export function expectedTexts(markdown) {
  /** @type {{ text: string, anywhere: boolean, ofChart: boolean }[]} */
  const texts = [];
  let ofChart = false;
  let titles = 0;
  let head = 0;
  let wasTitle = false;
  for (const token of blocksOf(markdown)) {
    const drawn = /^!\[.*\]\(.*\.svg\)$/.test(token.raw.trim());
    // Below its picture a chart has a caption and the table of its figures.
    if (drawn) ofChart = true;
    else if (token.type !== 'paragraph' && token.type !== 'table') ofChart = false;
    if (token.type === 'heading') titles += 1;
    head += 1;
    // A lane has its title in bold, and its cards as a list.
    const isTitle = token.type === 'paragraph' && /^\*\*[^*]+\*\*$/.test(token.raw.trim());
    const isLane = isTitle || (wasTitle && (token.type === 'list' || token.raw.trim() === '–'));
    wasTitle = isTitle;
    if (!drawn) {
      // Facts side by side are labels above values in some formats.
      const isFactRow = token.type === 'paragraph' && token.raw.includes(':** ') && token.raw.includes(' · **');
      const anywhere = isLane || isFactRow || (head <= headTokens && titles < 2);
      for (const text of textsOf(token)) {
        if (letters(text) !== '') texts.push({ text, anywhere, ofChart: ofChart && token.type === 'table' });
      }
    }
    if (token.type === 'table') ofChart = false;
  }
  return texts;
}

/** The tables of a document, row by row, with the header as the first row. @param {string} markdown */
export function expectedTables(markdown) {
  return blocksOf(markdown).flatMap((token) => {
    if (token.type !== 'table') return [];
    const { header, rows } = /** @type {TableToken} */ (token);
    return [[header, ...rows].map((row) => row.map(({ tokens }) => inlineText(tokens)))];
  });
}

/** The name of a column without that of its group, which some formats print above it. @param {string} header */
export function columnName(header) {
  return header.split(': ').at(-1) ?? header;
}

/** @param {string} markdown */
function blocksOf(markdown) {
  return lexer(markdown).filter(({ type }) => type !== 'space' && type !== 'hr');
}

/** @param {Token} token @returns {string[]} */
function textsOf(token) {
  switch (token.type) {
    case 'list':
      return token['items'].flatMap((/** @type {Token} */ item) => childrenOf(item).flatMap(textsOf));
    case 'blockquote':
      return childrenOf(token).flatMap(textsOf);
    case 'table': {
      const { header, rows } = /** @type {TableToken} */ (token);
      return [
        header.map(({ tokens }) => columnName(inlineText(tokens))),
        ...rows.map((row) => row.map(({ tokens }) => inlineText(tokens))),
      ].flat();
    }
    default:
      // A line of a cover, and a label and its value, are texts of their own in other formats.
      return inlineText(childrenOf(token))
        .split(/\n| · /)
        .flatMap((line) => labelAndValue(line, token));
  }
}

/** @param {string} line @param {Token} token */
function labelAndValue(line, token) {
  const bold = childrenOf(token).find(({ type, raw }) => type === 'strong' && raw.endsWith(':**'));
  if (!bold) return [line];
  const at = line.indexOf(': ');
  return at === -1 ? [line] : [line.slice(0, at), ...line.slice(at + 2).split('; ')];
}

/** @param {Token} token @returns {Token[]} */
function childrenOf(token) {
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

/** @param {readonly Token[]} tokens @returns {string} */
function inlineText(tokens) {
  return tokens
    .map((token) => {
      if (token.type === 'br' || /^<br\s*\/?>$/.test(token.raw)) return '\n';
      if (token.type === 'image') return '';
      const inner = childrenOf(token);
      return inner.length > 0 ? inlineText(inner) : 'text' in token ? unescaped(String(token.text)) : token.raw;
    })
    .join('');
}

/** @param {string} text */
function unescaped(text) {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
