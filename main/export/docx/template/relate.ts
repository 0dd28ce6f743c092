import { posix } from 'node:path';
import { element, elementsOf, type XmlElement } from '../../template/xml-tree';

const relationshipsType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds a part to the relationships of the document and returns its id. */
export function relate(relationships: XmlElement, type: string, part: string): string {
  const id = `rIdTemplate${elementsOf(relationships).length + 1}`;
  const attributes = { Id: id, Type: `${relationshipsType}/${type}`, Target: posix.relative('word', part) };
  relationships.children.push(element('Relationship', attributes));
  return id;
}

/** The list of content types with those of added parts by name. */
export function contentTypesWith(list: XmlElement, types: ReadonlyMap<string, string>): XmlElement {
  const added = [...types].map(([name, type]) => element('Override', { ContentType: type, PartName: `/${name}` }));
  return { ...list, children: [...list.children, ...added] };
}
