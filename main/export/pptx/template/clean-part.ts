import { childOf, element, elementsOf, type XmlElement } from '../../template/xml-tree';

/** Left out: programs, other files, links, sounds and films, what belongs to persons, moves, and what only some programs know. */
const leftOut = new Set([
  'p:custDataLst',
  'p:controls',
  'p:contentPart',
  'p:timing',
  'p:transition',
  'p:extLst',
  'a:extLst',
  'p:sldLayoutIdLst',
  'a:hlinkClick',
  'a:hlinkHover',
  'a:hlinkMouseOver',
  'a:audioCd',
  'a:wavAudioFile',
  'a:audioFile',
  'a:videoFile',
  'a:quickTimeFile',
  'a:stCxn',
  'a:endCxn',
]);

/** Left out as a whole when something inside leads to what is not taken over; the others get no filling. */
const removable = new Set(['p:pic', 'a:buBlip', 'p:bg', 'p:sp', 'p:grpSp', 'p:cxnSp', 'p:graphicFrame']);

const tables = 'http://schemas.openxmlformats.org/drawingml/2006/table';

const namespaces = ['xmlns:a', 'xmlns:p', 'xmlns:r'];

/**
 * A part of a template without what leads outside of it. `idFor` gives the new id of a relationship, or null when its target is not taken
 * over. Shapes are numbered anew: some programs repeat numbers. Null when nothing is left.
 */
export function cleanPart(root: XmlElement, idFor: (id: string) => string | null): XmlElement | null {
  let isBroken = false;
  let shapes = 0;
  const visit = (one: XmlElement): XmlElement['children'] => {
    if (leftOut.has(one.name)) return [];
    if (one.name === 'mc:AlternateContent') {
      const fallback = childOf(one, 'mc:Fallback');
      return fallback ? elementsOf(fallback).flatMap(visit) : [];
    }
    if (!/^[ap]:/.test(one.name) || (one.name === 'p:graphicFrame' && !isTable(one))) return [];
    const attributes: Record<string, string> = {};
    let isOwnBroken = false;
    for (const [name, value] of Object.entries(one.attributes)) {
      if (name.startsWith('r:')) {
        const id = name === 'r:embed' ? idFor(value) : null;
        if (id !== null) attributes[name] = id;
        // A picture may be embedded and linked at the same time.
        else if (name !== 'r:link' || !('r:embed' in one.attributes)) isOwnBroken = true;
      } else if (!name.includes(':') || name.startsWith('xml:') || (one === root && namespaces.includes(name)))
        attributes[name] = value;
    }
    if (one.name === 'p:cNvPr') attributes['id'] = String((shapes += 1));
    const isText = one.name === 'a:t';
    const children = one.children.flatMap((child): XmlElement['children'] =>
      typeof child === 'string' ? (isText ? [child] : []) : visit(child),
    );
    isBroken ||= isOwnBroken;
    if (isBroken && one.name === 'a:blipFill') {
      isBroken = false;
      return [element('a:noFill')];
    }
    if (isBroken && removable.has(one.name)) {
      isBroken = false;
      return [];
    }
    if (one.name === 'p:sp' && !children.some((child) => typeof child !== 'string' && child.name === 'p:txBody')) {
      const empty = ['a:bodyPr', 'a:lstStyle', 'a:p'].map((name) => element(name));
      children.push(element('p:txBody', {}, empty));
    }
    return [element(one.name, attributes, children)];
  };
  const [cleaned] = visit(root);
  return isBroken || cleaned === undefined || typeof cleaned === 'string' ? null : cleaned;
}

function isTable(frame: XmlElement): boolean {
  return childOf(childOf(frame, 'a:graphic'), 'a:graphicData')?.attributes['uri'] === tables;
}
