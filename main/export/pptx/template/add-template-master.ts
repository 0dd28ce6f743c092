import { posix } from 'node:path';
import { TemplateError } from '../../template/read-template-package';
import { element, elementXml, type XmlElement } from '../../template/xml-tree';
import { isPictureName, type OfficePackage } from '../office-package';
import { cleanPart } from './clean-part';
import type { PowerPointTemplate } from './read-powerpoint-template';

const presentationMl = 'officedocument.presentationml';

/** First id of layouts; they and masters share their numbers (ECMA-376 part 1, 19.2.1.37). */
const firstLayoutId = 2_147_483_649;

/**
 * Adds the master of a template with its layouts, theme and pictures. Slides, notes, programs, links, tags and data of other programs stay
 * behind. Returns the names of the parts of the layouts by their names in the template.
 */
export function addTemplateMaster(
  target: OfficePackage,
  { source, master, theme, layouts, masterRoot }: PowerPointTemplate,
  parts: { master: string; theme: string },
): Map<string, string> {
  const clean = (from: string, to: string, root: XmlElement): XmlElement => {
    const related = new Map(source.relationships(from).map((one) => [one.id, one]));
    const cleaned = cleanPart(root, (id) => {
      const one = related.get(id);
      if (!one || one.isExternal || one.type !== 'image' || !source.has(one.target)) return null;
      const name = `ppt/media/template-${one.target
        .replace(/^ppt\/media\//, '')
        .replace(/[^\w.]/g, '-')
        .toLowerCase()}`;
      if (!isPictureName(name)) return null;
      return target.relate(to, 'image', target.addFile(name, source.bytes(one.target)));
    });
    if (!cleaned) throw new TemplateError('damaged', `nothing left of ${posix.basename(from)}`);
    return cleaned;
  };
  const addTo = (name: string, root: XmlElement, type: string) => target.addXml(name, elementXml(root), type);
  addTo(parts.theme, clean(theme, parts.theme, source.xml(theme)), 'officedocument.theme');
  target.relate(parts.master, 'theme', parts.theme);
  const names = new Map(layouts.map(({ part }, index) => [part, `ppt/slideLayouts/slideLayout${index + 1}.xml`]));
  const ids = layouts.map(({ part, root }) => {
    const name = names.get(part) ?? '';
    addTo(name, clean(part, name, root), `${presentationMl}.slideLayout`);
    target.relate(name, 'slideMaster', parts.master);
    return target.relate(parts.master, 'slideLayout', name);
  });
  const root = clean(master, parts.master, masterRoot);
  const list = element(
    'p:sldLayoutIdLst',
    {},
    ids.map((id, index) => element('p:sldLayoutId', { id: String(firstLayoutId + index), 'r:id': id })),
  );
  const at = root.children.findIndex((child) => typeof child !== 'string' && child.name === 'p:clrMap');
  root.children.splice(at + 1, 0, list);
  addTo(parts.master, root, `${presentationMl}.slideMaster`);
  return names;
}
