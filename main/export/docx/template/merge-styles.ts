import { colour } from '../docx-style';
import { childOf, descendants, element, elementsOf, removeAll, type XmlElement } from '../../template/xml-tree';

/** How our styles that a template does not have look beside its own. */
export interface TemplateLook {
  /** Locale of the document, such as `de-DE`. */
  locale: string;
  /** The first accent colour of the theme, six hexadecimal digits, if it is dark enough for text; null for none. */
  accent: string | null;
}

/** Styles of ours that look like one of the template's, with what is theirs alone left out. */
const lookAlikes: Record<string, string> = {
  'text heading': 'heading 2',
  'contents heading': 'toc heading',
};

/** Names of built-in styles in German, which some programs write; Word itself names them in English in all languages. */
const germanNames: Record<string, string> = {
  standard: 'normal',
  titel: 'title',
  untertitel: 'subtitle',
  'überschrift 1': 'heading 1',
  'überschrift 2': 'heading 2',
  'überschrift 3': 'heading 3',
  zitat: 'quote',
  listenabsatz: 'list paragraph',
  beschriftung: 'caption',
  'verzeichnis 1': 'toc 1',
  'verzeichnis 2': 'toc 2',
  kopfzeile: 'header',
  fußzeile: 'footer',
};

/**
 * Adds those of our styles that are used to the styles of a template, where it has none of that name, and sets the language. Returns the
 * ids that replace ours: the template's, whatever they are called in the language of its Word.
 */
export function mergeStyles(
  template: XmlElement,
  ours: XmlElement,
  used: ReadonlySet<string>,
  look: TemplateLook,
): Map<string, string> {
  setLanguage(template, look.locale);
  const theirs = stylesOf(template);
  const taken = new Set(theirs.map((style) => idOf(style).toLowerCase()));
  const byName = new Map<string, string>();
  for (const style of theirs) for (const name of namesOf(style)) byName.set(`${typeOf(style)} ${name}`, idOf(style));
  const normal = theirs.find((style) => typeOf(style) === 'paragraph' && isOn(style.attributes['w:default']));
  const byId = new Map(stylesOf(ours).map((style) => [idOf(style), style]));
  const ids = new Map<string, string>();
  if (normal) ids.set('Normal', idOf(normal));

  const idFor = (id: string): string | null => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    const style = byId.get(id);
    if (!style) return null;
    const type = typeOf(style);
    const [name = ''] = namesOf(style);
    const same = byName.get(`${type} ${name}`) ?? theirs.find((one) => typeOf(one) === type && idOf(one) === id);
    if (same !== undefined) {
      ids.set(id, typeof same === 'string' ? same : idOf(same));
      return ids.get(id) ?? null;
    }
    const own = taken.has(id.toLowerCase()) ? `Leitbild${id}` : id;
    ids.set(id, own);
    const alike = byName.get(`${type} ${lookAlikes[name] ?? ''}`);
    const based = childOf(style, 'w:basedOn');
    const base = alike ?? (based ? idFor(based.attributes['w:val'] ?? '') : null);
    const copy = adapted(style, own, base, alike !== undefined, look);
    // The bar beside our quotations goes on beside their source.
    if (id === 'QuoteSource' && byName.has('paragraph quote')) removeAll(copy, ['w:pBdr', 'w:ind']);
    template.children.push(copy);
    return own;
  };
  for (const id of used) idFor(id);
  return ids;
}

/** Our style with the fonts and colours of the template, based on one of its styles. */
function adapted(
  style: XmlElement,
  id: string,
  base: string | null,
  looksAlike: boolean,
  { accent }: TemplateLook,
): XmlElement {
  const copy = structuredClone(style);
  copy.attributes = { ...copy.attributes, 'w:styleId': id, 'w:customStyle': '1' };
  delete copy.attributes['w:default'];
  removeAll(copy, ['w:next', 'w:link', 'w:rFonts', 'w:lang', ...(looksAlike ? ['w:rPr', 'w:spacing'] : [])]);
  copy.children = copy.children.flatMap((child) => {
    if (typeof child === 'string' || child.name !== 'w:basedOn') return [child];
    return base === null ? [] : [element('w:basedOn', { 'w:val': base })];
  });
  recolour(copy, accent);
  return copy;
}

/** Takes tab stops of the styles away from paragraphs that have their own, which a tab would reach first. */
export function clearStyleTabs(root: XmlElement, styles: XmlElement): void {
  const byId = new Map(stylesOf(styles).map((style) => [idOf(style), style]));
  const tabsOf = (id: string | undefined, depth = 0): XmlElement[] => {
    const style = byId.get(id ?? '');
    if (!style || depth > 10) return [];
    const own = childOf(childOf(style, 'w:pPr'), 'w:tabs');
    return [...(own ? elementsOf(own) : []), ...tabsOf(childOf(style, 'w:basedOn')?.attributes['w:val'], depth + 1)];
  };
  for (const properties of descendants(root, 'w:pPr')) {
    const tabs = childOf(properties, 'w:tabs');
    if (!tabs) continue;
    const places = new Set(elementsOf(tabs).map(({ attributes }) => attributes['w:pos']));
    const others = tabsOf(childOf(properties, 'w:pStyle')?.attributes['w:val']);
    const cleared = new Set(others.map(({ attributes }) => attributes['w:pos'] ?? ''));
    tabs.children.unshift(
      ...[...cleared]
        .filter((pos) => !places.has(pos))
        .map((pos) => element('w:tab', { 'w:val': 'clear', 'w:pos': pos })),
    );
  }
}

/** Text in the colour of the template, and its accent instead of ours. */
export function recolour(root: XmlElement, accent: string | null): void {
  for (const properties of descendants(root, 'w:rPr')) {
    properties.children = properties.children.filter(
      (child) => typeof child === 'string' || child.name !== 'w:color' || child.attributes['w:val'] !== colour.ink,
    );
  }
  const visit = (one: XmlElement): void => {
    const name = one.name === 'w:color' ? 'w:val' : 'w:color';
    if (one.attributes[name] === colour.accent) {
      one.attributes[name] = accent ?? 'auto';
      if (accent !== null) one.attributes['w:themeColor'] = 'accent1';
    } else if (one.attributes[name] === colour.ink) one.attributes[name] = 'auto';
    elementsOf(one).forEach(visit);
  };
  visit(root);
}

/** The documents have one language; that of a template may be another. */
function setLanguage(styles: XmlElement, locale: string): void {
  for (const style of stylesOf(styles)) removeAll(style, ['w:lang']);
  const defaults = childAt(styles, 'w:docDefaults', 0);
  const properties = childAt(childAt(defaults, 'w:rPrDefault', 0), 'w:rPr', 0);
  const language = childOf(properties, 'w:lang');
  if (language) language.attributes['w:val'] = locale;
  else {
    const later = properties.children.findIndex(
      (child) => typeof child !== 'string' && ['w:eastAsianLayout', 'w:specVanish', 'w:oMath'].includes(child.name),
    );
    const at = later === -1 ? properties.children.length : later;
    properties.children.splice(at, 0, element('w:lang', { 'w:val': locale }));
  }
}

/** The child of this name, which is added at an index when it is missing. */
function childAt(parent: XmlElement, name: string, index: number): XmlElement {
  const known = childOf(parent, name);
  if (known) return known;
  const added = element(name);
  parent.children.splice(index, 0, added);
  return added;
}

function stylesOf(root: XmlElement): XmlElement[] {
  return elementsOf(root).filter(({ name }) => name === 'w:style');
}

function idOf({ attributes }: XmlElement): string {
  return attributes['w:styleId'] ?? '';
}

function typeOf({ attributes }: XmlElement): string {
  return attributes['w:type'] ?? 'paragraph';
}

/** Name and aliases in small letters, those in German as in English. */
function namesOf(style: XmlElement): string[] {
  const name = childOf(style, 'w:name')?.attributes['w:val'] ?? '';
  const aliases = childOf(style, 'w:aliases')?.attributes['w:val'] ?? '';
  const names = [name, ...aliases.split(',')].map((each) => each.trim().toLowerCase()).filter((each) => each !== '');
  return names.map((each) => germanNames[each] ?? each);
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}
