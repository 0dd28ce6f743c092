import { readTemplatePackage, TemplateError, type TemplatePackage } from '../../template/read-template-package';
import { childOf, descendants, elementsOf, type XmlElement } from '../../template/xml-tree';
import { completeMaster } from './complete-master';
import { layoutRoles, type LayoutRoles } from './layout-roles';
import { readLayout, type TemplateLayout } from './read-layout';
import { templateFrame, type TemplateFrame } from './template-frame';

/** What presentations take over from a client's PowerPoint file. */
export interface PowerPointTemplate {
  source: TemplatePackage;
  /** Names of its parts. */
  master: string;
  theme: string;
  /** The tree of the master, with text styles. */
  masterRoot: XmlElement;
  /** All layouts of the master, in its order. */
  layouts: TemplateLayout[];
  roles: LayoutRoles;
  frame: TemplateFrame;
}

const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const mainTypes = ['presentation', 'template', 'slideshow'].map(
  (kind) => `application/vnd.openxmlformats-officedocument.presentationml.${kind}.main+xml`,
);

/** More layouts than these hold no master that people made. */
const mostLayouts = 200;

/** Masters that are tried until one has room for text. */
const mostMasters = 20;

/**
 * Reads a .pptx or .potx file of any origin: the first of its slide masters with room for text. Its slides are not used. Throws TemplateError, also when there
 * is no master or no room for text on it, for the variant of the format that is called strict, and for files that name the format
 * otherwise than PowerPoint and all known writers do.
 */
export async function readPowerPointTemplate(bytes: Uint8Array): Promise<PowerPointTemplate> {
  const source = await readTemplatePackage(bytes);
  const main = source.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  // The name of the main part tells the kind of a stored template.
  if (!mainTypes.includes(source.typeOf(main)) || main !== 'ppt/presentation.xml')
    throw new TemplateError('other-kind', 'another kind of file');
  const presentation = source.xml(main);
  checkNamespaces(presentation);
  const masters = listed(source, main, presentation, 'p:sldMasterIdLst', 'slideMaster');
  for (const master of masters.slice(0, mostMasters)) {
    const template = readMaster(source, presentation, master);
    if (template) return template;
  }
  throw new TemplateError('no-master', 'no master with room');
}

/** Null for a master without layouts or without room for text. */
function readMaster(source: TemplatePackage, presentation: XmlElement, master: string): PowerPointTemplate | null {
  const root = source.xml(master);
  checkNamespaces(root);
  if (!childOf(root, 'p:clrMap')) throw new TemplateError('damaged', 'no colours');
  completeMaster(root);
  const theme = source.relationships(master).find((one) => one.type === 'theme' && !one.isExternal)?.target;
  if (theme === undefined || !source.has(theme)) throw new TemplateError('damaged', 'no theme');
  const themeRoot = source.xml(theme);
  const isWhole = ['a:clrScheme', 'a:fontScheme', 'a:fmtScheme'].every(
    (name) => descendants(themeRoot, name).length > 0,
  );
  if (!isWhole) throw new TemplateError('damaged', 'an incomplete theme');
  const parts = listed(source, master, root, 'p:sldLayoutIdLst', 'slideLayout');
  if (parts.length > mostLayouts) throw new TemplateError('unsafe', `${parts.length} layouts`);
  const layouts = parts.map((part) => {
    const layout = source.xml(part);
    checkNamespaces(layout);
    return readLayout(part, layout, root);
  });
  const roles = layoutRoles(layouts);
  const frame = roles && templateFrame({ presentation, master: root, theme: themeRoot, roles });
  return roles && frame ? { source, master, theme, masterRoot: root, layouts, roles, frame } : null;
}

/** The parts that a list of ids names, in its order. */
function listed(source: TemplatePackage, from: string, root: XmlElement, list: string, type: string): string[] {
  const targets = new Map(
    source
      .relationships(from)
      .filter((one) => one.type === type && !one.isExternal && source.has(one.target))
      .map((one) => [one.id, one.target]),
  );
  const entries = childOf(root, list);
  const parts = (entries ? elementsOf(entries) : []).flatMap(
    ({ attributes }) => targets.get(attributes['r:id'] ?? '') ?? [],
  );
  return [...new Set(parts)];
}

/** The parts are written with the names that every known writer gives to the vocabularies. */
function checkNamespaces(root: XmlElement): void {
  const isOther = Object.entries(namespaces).some(([name, value]) => (root.attributes[name] ?? value) !== value);
  if (isOther || !root.name.startsWith('p:')) throw new TemplateError('other-kind', 'another variant of the format');
}
