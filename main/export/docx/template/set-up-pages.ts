import { mm, textWidth } from '../docx-style';
import { childOf, descendants, element, elementsOf, type XmlElement } from '../../template/xml-tree';
import type { RunningKind, WordTemplate } from './read-word-template';

/** What our section takes over from that of the template, in the order of the schema. */
const sectionParts = ['w:pgSz', 'w:pgMar', 'w:pgBorders', 'w:pgNumType', 'w:titlePg', 'w:docGrid'];

/** Narrower text leaves no room for tables, in twentieths of a point. */
const minTextWidth = mm(70);

/** English metric units, in which drawings are measured, per twentieth of a point. */
const emuPerTwip = 635;

/** The text of a page of the template: its width relative to that of ours, and its height in twentieths of a point. */
export interface PageRoom {
  ratio: number;
  height: number;
}

/**
 * Gives our section the pages of the template, with its header and footer. One that it lacks stays ours, such as a footer with page
 * numbers below a letterhead.
 */
export function setUpPages(
  document: XmlElement,
  template: WordTemplate,
  running: readonly { kind: RunningKind; pages: string; id: string }[],
): PageRoom | null {
  const ours = childOf(childOf(document, 'w:body'), 'w:sectPr');
  if (!ours) throw new Error('A document without a section');
  const theirs = template.section ?? undefined;
  const room = roomOf(theirs);
  const isReplaced = (reference: XmlElement) => running.some(({ kind }) => reference.name === `w:${kind}Reference`);
  const kept = elementsOf(ours).filter(({ name }) => /^w:(?:header|footer)Reference$/.test(name));
  const remaining = kept.filter((reference) => !isReplaced(reference));
  // Ours are the same on all pages.
  const even = hasEvenPages(template)
    ? remaining.filter(({ attributes }) => attributes['w:type'] === 'default').map((one) => withType(one, 'even'))
    : [];
  ours.children = [
    ...remaining,
    ...even,
    ...running.map(({ kind, pages, id }) => element(`w:${kind}Reference`, { 'w:type': pages, 'r:id': id })),
    ...sectionParts.flatMap((name) => {
      const isTheirs = name === 'w:titlePg' ? running.length > 0 : room !== null;
      const part = childOf(isTheirs ? theirs : ours, name);
      return part ? [plain(part)] : [];
    }),
  ];
  return room;
}

/** Whether left and right pages of the template have headers of their own. */
export function hasEvenPages({ settings }: WordTemplate): boolean {
  const setting = childOf(settings ?? undefined, 'w:evenAndOddHeaders');
  return setting !== undefined && !['0', 'false', 'off'].includes(setting.attributes['w:val'] ?? '');
}

/** Fits tables and right tab stops to the width of the text, and pictures into it. */
export function scaleToPage(root: XmlElement, { ratio, height }: PageRoom): void {
  for (const name of ['w:tblW', 'w:tcW', 'w:gridCol']) {
    for (const { attributes } of descendants(root, name)) {
      if (['dxa', undefined].includes(attributes['w:type'])) scale(attributes, 'w:w', ratio);
    }
  }
  for (const { attributes } of descendants(root, 'w:tab')) {
    if (attributes['w:pos'] === String(textWidth)) scale(attributes, 'w:pos', ratio);
  }
  for (const drawing of descendants(root, 'wp:inline')) {
    const extent = childOf(drawing, 'wp:extent');
    // A picture leaves room for its heading and its caption.
    const most = (height * 0.85 * emuPerTwip) / Number(extent?.attributes['cy']);
    const factor = Math.min(1, ratio, most);
    for (const { attributes } of [...(extent ? [extent] : []), ...descendants(drawing, 'a:ext')]) {
      scale(attributes, 'cx', factor);
      scale(attributes, 'cy', factor);
    }
  }
}

/** Null for a section without a page of its own, or one that leaves no room for text. */
function roomOf(section: XmlElement | undefined): PageRoom | null {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  const lengths = ['w:left', 'w:right', 'w:top', 'w:bottom'].map((side) => Math.abs(Number(margins[side])));
  const [left = 0, right = 0, top = 0, bottom = 0] = lengths;
  const width = Number(size['w:w']) - left - right - Number(margins['w:gutter'] ?? 0);
  const height = Number(size['w:h']) - top - bottom;
  return width >= minTextWidth && height >= minTextWidth ? { ratio: width / textWidth, height } : null;
}

function withType(reference: XmlElement, type: string): XmlElement {
  return element(reference.name, { ...reference.attributes, 'w:type': type });
}

/** Without attributes of other vocabularies, and without borders from pictures. */
function plain({ name, attributes, children }: XmlElement): XmlElement {
  const own = Object.entries(attributes).filter(([key]) => key.startsWith('w:'));
  return element(
    name,
    Object.fromEntries(own),
    children.map((child) => (typeof child === 'string' ? child : plain(child))),
  );
}

function scale(attributes: Record<string, string>, name: string, factor: number): void {
  if (attributes[name] !== undefined) attributes[name] = String(Math.round(Number(attributes[name]) * factor));
}
