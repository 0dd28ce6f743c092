// @ts-check
import { readFileSync } from 'node:fs';
import { ElementType, parseDocument } from 'htmlparser2';
import { repeated } from './judge-office.mjs';

/** @typedef {Extract<Node, { attribs: Record<string, string> }>} Element */
/** @typedef {ReturnType<typeof parseDocument>['children'][number]} Node */

const hidden = new Set(['style', 'script', 'title', 'head']);
const blocks = /^(p|li|div|h\d|td|th|tr|table|dt|dd|figcaption|caption|blockquote|footer|header|br|span|strong)$/;

/** What a self-contained page says: its texts, its tables, and what leads outside. @param {string} file */
export function readHtml(file) {
  const page = parseDocument(readFileSync(file, 'utf8'));
  const elements = all(page.children);
  const ids = elements.flatMap(({ attribs }) => (attribs['id'] ? [attribs['id']] : []));
  return {
    text: textOf(page.children),
    tables: elements
      .filter(({ name }) => name === 'table')
      .map((table) => {
        const rows = all(table.children).filter(({ name, attribs }) => name === 'tr' && attribs['class'] !== 'groups');
        return rows.map(({ children }) =>
          all(children)
            .filter(isCell)
            .map((cell) => textOf(cell.children)),
        );
      }),
    faults: [
      ...elements.flatMap(outsideFaults),
      ...elements.filter(({ name }) => name === 'script').map(() => 'a script'),
      ...repeated(ids).map((id) => `the id ${id} occurs twice`),
      ...elements
        .map(({ attribs }) => attribs['href'] ?? '')
        .filter((address) => address.startsWith('#') && !ids.includes(address.slice(1)))
        .map((address) => `${address} leads nowhere`),
    ],
  };
}

/** @param {Element} element */
function isCell({ name }) {
  return name === 'td' || name === 'th';
}

/** Only links that a person follows may lead outside. @param {Element} element */
function outsideFaults({ name, attribs, children }) {
  const own = [
    attribs['src'],
    attribs['srcset'],
    attribs['data'],
    attribs['xlink:href'],
    name === 'a' ? '' : attribs['href'],
  ];
  const styles = [attribs['style'], name === 'style' ? textNodes(children) : ''].join(' ');
  const inStyles = Array.from(
    styles.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/g),
    ([, url, sheet]) => url ?? sheet,
  );
  return [...own, ...inStyles]
    .filter((address) => address !== undefined && address !== '' && !/^(data:|#)/.test(address))
    .map((address) => `${name} loads ${String(address).slice(0, 60)}`);
}

/** @param {readonly Node[]} nodes @returns {Element[]} */
function all(nodes) {
  return nodes.flatMap((node) => ('attribs' in node ? [node, ...all(node.children)] : []));
}

/** @param {readonly Node[]} nodes @returns {string} */
function textNodes(nodes) {
  return nodes.map((node) => (node.type === ElementType.Text ? node.data : '')).join('');
}

/** @param {readonly Node[]} nodes @returns {string} */
function textOf(nodes) {
  return nodes
    .map((node) => {
      if (node.type === ElementType.Text) return node.data;
      if (!('attribs' in node) || hidden.has(node.name)) return '';
      return blocks.test(node.name) ? `\n${textOf(node.children)}\n` : textOf(node.children);
    })
    .join('')
    .trim();
}
