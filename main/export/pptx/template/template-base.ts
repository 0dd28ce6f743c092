import { elementXml, childOf } from '../../template/xml-tree';
import type { OfficePackage } from '../office-package';
import { baseParts, type LayoutUse, type SlideBase, type SlideKind } from '../slide-base';
import { addTemplateMaster } from './add-template-master';
import { placeOf, textsOf, titleOf } from './layout-roles';
import type { TemplateLayout } from './read-layout';
import type { PowerPointTemplate } from './read-powerpoint-template';
import { templateCover } from './template-cover';

/** Adds the master of a client's template. */
export function templateBase(target: OfficePackage, template: PowerPointTemplate): SlideBase {
  const { roles, frame } = template;
  const names = addTemplateMaster(target, template, baseParts);
  const layouts: Record<SlideKind, TemplateLayout> = {
    cover: roles.cover,
    content: roles.content,
    'title-only': roles.titleOnly,
    quote: roles.titleOnly,
    divider: roles.section ?? roles.titleOnly,
  };
  return {
    frame,
    size: frame.size,
    layoutFor: (kind) => layoutUse(layouts[kind], names.get(layouts[kind].part) ?? '', kind),
    cover: (source) => templateCover(source, template),
    recolour: frame.recolour,
    stretch: frame.stretch,
  };
}

function layoutUse(layout: TemplateLayout, part: string, kind: SlideKind): LayoutUse {
  const attributes = (type: string) => placeOf(layout, type)?.attributes;
  const found = {
    title: titleOf(layout)?.attributes,
    body: kind === 'content' ? textsOf(layout)[0]?.attributes : undefined,
    footer: attributes('ftr'),
    number: attributes('sldNum'),
    date: attributes('dt'),
  };
  const places = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  const footer = placeOf(layout, 'ftr');
  const override = childOf(childOf(layout.root, 'p:clrMapOvr'), 'a:overrideClrMapping');
  return {
    part,
    places,
    footer: { width: footer?.box.width ?? 0, size: footer?.size ?? 12, isOwn: false },
    colours: override ? elementXml({ ...override, children: [] }) : '<a:masterClrMapping/>',
  };
}
