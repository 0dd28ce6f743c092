import { Parser } from 'htmlparser2';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Deepest nesting of elements. Word itself stays far below it. */
const maxDepth = 200;

/** An XML part is not well-formed, declares a document type, or is nested too deeply. */
export class XmlError extends Error {}

/** The root element of an XML part in UTF-8. Comments are left out. Throws XmlError; entities of a document type are refused. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const xml = new TextDecoder().decode(bytes);
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  let flaw = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > maxDepth) flaw = 'nested too deeply';
        if (flaw !== '') return;
        const element: XmlElement = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        if (open.length > 1) open.at(-1)?.children.push(text);
      },
      onclosetag: (name) => {
        if (flaw !== '') return;
        // The parser closes what is open, as in a page.
        const tag = xml.slice(parser.startIndex, parser.endIndex + 1);
        if (tag.startsWith('</') ? tag.slice(2, -1).trim() !== name : !tag.endsWith('/>')) flaw = 'a wrong end tag';
        open.pop();
      },
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) flaw = 'a document type';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const [root, second] = top.children.filter((child) => typeof child !== 'string');
  if (flaw !== '' || !root || second) throw new XmlError(flaw || 'not one root element');
  return root;
}

/** An element as an XML part. */
export function writeXml(root: XmlElement): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${elementXml(root)}`);
}

/** An element as XML, without a declaration. */
export function elementXml({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : elementXml(child))).join('');
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (space) => (space === '\n' ? space : `&#${space.charCodeAt(0)};`));
}

export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlElement['children'] = [],
): XmlElement {
  return { name, attributes, children };
}

/** The child elements of an element. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first child of this name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && elementsOf(parent).find((child) => child.name === name);
}

/** All elements of this name in an element, in order; not those inside elements named in `except`. */
export function descendants(parent: XmlElement, name: string, except: readonly string[] = []): XmlElement[] {
  return elementsOf(parent).flatMap((child) =>
    except.includes(child.name) ? [] : [...(child.name === name ? [child] : []), ...descendants(child, name, except)],
  );
}

/** Removes elements of these names from everything inside. */
export function removeAll(root: XmlElement, names: readonly string[]): void {
  root.children = root.children.filter((child) => typeof child === 'string' || !names.includes(child.name));
  for (const child of elementsOf(root)) removeAll(child, names);
}
