import { childOf, descendants, element, elementsOf, removeAll, type XmlElement } from '../../template/xml-tree';

/** Added to the ids of a template's lists, so that ours keep theirs. */
const shift = 100_000;

/** The content of a level in the order of the schema; LibreOffice writes some of it twice. */
const levelParts = [
  'start',
  'numFmt',
  'lvlRestart',
  'pStyle',
  'isLgl',
  'suff',
  'lvlText',
  'legacy',
  'lvlJc',
  'pPr',
  'rPr',
];

/** The id of a list of the template in the merged document; 0 means no list. */
export function mergedListId(id: string): string {
  return /^[1-9]\d{0,7}$/.test(id) ? String(Number(id) + shift) : '0';
}

/** Adds the lists of a template, such as the numbers of its headings, to ours. Their bullets that are pictures become plain ones. */
export function mergeNumbering(ours: XmlElement, template: XmlElement): void {
  const definitions = copies(template, 'w:abstractNum');
  for (const definition of definitions) {
    definition.attributes = { 'w:abstractNumId': shifted(definition.attributes['w:abstractNumId']) };
    for (const level of descendants(definition, 'w:lvl')) {
      // Attributes of other vocabularies, which our part may not declare.
      level.attributes = only(level.attributes, ['w:ilvl', 'w:tplc', 'w:tentative']);
      level.children = levelParts.flatMap((name) => childOf(level, `w:${name}`) ?? []);
    }
  }
  const lists = copies(template, 'w:num');
  for (const list of lists) {
    list.attributes = { 'w:numId': mergedListId(list.attributes['w:numId'] ?? '') };
    for (const one of descendants(list, 'w:abstractNumId')) one.attributes['w:val'] = shifted(one.attributes['w:val']);
    removeAll(list, ['w:lvlPicBulletId']);
  }
  // All definitions come before all lists.
  const isList = (child: XmlElement | string) => typeof child !== 'string' && child.name !== 'w:abstractNum';
  const firstList = ours.children.findIndex(isList);
  ours.children.splice(firstList === -1 ? ours.children.length : firstList, 0, ...definitions);
  ours.children.push(...lists);
}

function shifted(id: string | undefined): string {
  return String(Number(id) + shift);
}

/** Copies of the elements of this name, with the plain variant of what only some programs know. */
function copies(template: XmlElement, name: string): XmlElement[] {
  return elementsOf(template)
    .filter((child) => child.name === name)
    .map((child) => plain(structuredClone(child)));
}

function plain(each: XmlElement): XmlElement {
  const children = each.children.flatMap((child): XmlElement['children'] => {
    if (typeof child === 'string') return [child];
    if (child.name !== 'mc:AlternateContent') return child.name.startsWith('w:') ? [plain(child)] : [];
    return elementsOf(child)
      .filter((one) => one.name === 'mc:Fallback')
      .flatMap((one) => plain(one).children);
  });
  return element(each.name, each.attributes, children);
}

function only(attributes: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}
