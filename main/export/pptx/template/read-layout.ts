import { childOf, descendants, elementsOf, type XmlElement } from '../../template/xml-tree';
import type { Box } from '../slide-style';

/** English Metric Units to points. */
const points = (emu: string | undefined, otherwise = 0) => {
  const value = Number(emu ?? Number.NaN);
  return Number.isFinite(value) ? value / 12_700 : otherwise;
};

/** A place of a layout that slides fill. */
export interface LayoutPlace {
  /** Its type in ECMA-376 part 1, 19.7.10; `obj` when it has none. */
  type: string;
  /** The attributes by which a slide names it. */
  attributes: string;
  /** Room for text in points, without the space at its edges. */
  box: Box;
  /** Font size of the first level in points. */
  size: number;
  /** Whether its text is shown in capitals. */
  capitals: boolean;
}

/** A layout of a template. */
export interface TemplateLayout {
  /** Name of the part. */
  part: string;
  /** Its type in ECMA-376 part 1, 19.7.15, or empty. */
  type: string;
  places: LayoutPlace[];
  /** Whether it shows a picture of its own. */
  hasPicture: boolean;
  /** Where its other shapes are, and those of the master that it shows. */
  decorations: Box[];
  /** Its root element, and that of its master. */
  root: XmlElement;
}

const mainKinds: Record<string, string> = { ctrTitle: 'title', subTitle: 'body', obj: 'body' };

/** The kind of place of the master that gives its look to a place of a layout. */
export function masterKind(type: string): string {
  return mainKinds[type] ?? (['title', 'dt', 'ftr', 'sldNum'].includes(type) ? type : 'body');
}

const lists: Record<string, string> = { title: 'p:titleStyle', body: 'p:bodyStyle' };

/** Reads where a layout has its places, and what it inherits from its master. */
export function readLayout(part: string, root: XmlElement, master: XmlElement): TemplateLayout {
  const inherited = new Map(
    shapesOf(master).flatMap((shape) => {
      const holder = placeholderOf(shape);
      return holder ? [[masterKind(holder.attributes['type'] ?? 'obj'), shape] as const] : [];
    }),
  );
  const places = shapesOf(root).flatMap((shape): LayoutPlace[] => {
    const holder = placeholderOf(shape);
    if (!holder) return [];
    const type = holder.attributes['type'] ?? 'obj';
    const kind = masterKind(type);
    const chain = [shape, inherited.get(kind)].filter((one) => one !== undefined);
    const box = chain.map(boxOf).find((one) => one !== null);
    if (!box) return [];
    const formats = [...chain.map(firstLevel), styleOf(master, lists[kind] ?? 'p:otherStyle')];
    const format = (name: string) => formats.map((one) => one?.attributes[name]).find((value) => value !== undefined);
    const size = Number(format('sz') ?? (kind === 'title' ? 4400 : 1800)) / 100;
    return [
      {
        type,
        attributes: Object.entries(holder.attributes)
          .filter(([name, value]) => ['type', 'idx', 'sz', 'orient'].includes(name) && /^\w+$/.test(value))
          .map(([name, value]) => `${name}="${value}"`)
          .join(' '),
        box: inside(box, chain),
        size: Number.isFinite(size) ? Math.min(400, Math.max(1, size)) : 18,
        capitals: format('cap') === 'all',
      },
    ];
  });
  const showsMaster = !['0', 'false'].includes(root.attributes['showMasterSp'] ?? '1');
  const others = [root, ...(showsMaster ? [master] : [])].flatMap((one) => shapesOf(one, true));
  return {
    part,
    type: root.attributes['type'] ?? '',
    places,
    hasPicture: others.some(({ name }) => name === 'p:pic') || [root, master].some(hasPictureGround),
    decorations: others.flatMap((shape) => (placeholderOf(shape) ? [] : (boxOf(shape) ?? []))),
    root,
  };
}

function hasPictureGround(root: XmlElement): boolean {
  const ground = childOf(childOf(root, 'p:cSld'), 'p:bg');
  return ground !== undefined && descendants(ground, 'a:blip').length > 0;
}

/** The shapes that can be places; with `all`, everything that is drawn. */
function shapesOf(root: XmlElement, all = false): XmlElement[] {
  const tree = childOf(childOf(root, 'p:cSld'), 'p:spTree');
  const drawn = ['p:sp', ...(all ? ['p:pic', 'p:grpSp', 'p:cxnSp', 'p:graphicFrame'] : [])];
  return (tree ? elementsOf(tree) : []).filter(({ name }) => drawn.includes(name));
}

function placeholderOf(shape: XmlElement): XmlElement | undefined {
  return childOf(childOf(childOf(shape, 'p:nvSpPr'), 'p:nvPr'), 'p:ph');
}

function boxOf(shape: XmlElement): Box | null {
  const properties = childOf(shape, 'p:spPr') ?? childOf(shape, 'p:grpSpPr');
  const frame = childOf(properties, 'a:xfrm') ?? childOf(shape, 'p:xfrm');
  const [offset, extent] = [childOf(frame, 'a:off'), childOf(frame, 'a:ext')];
  if (!offset || !extent) return null;
  const { x, y } = offset.attributes;
  const { cx, cy } = extent.attributes;
  return { x: points(x), y: points(y), width: points(cx), height: points(cy) };
}

/** The room for text; the space at the edges is a tenth and a twentieth of an inch unless the shapes say otherwise. */
function inside(box: Box, shapes: readonly XmlElement[]): Box {
  const bodies = shapes.map((shape) => childOf(childOf(shape, 'p:txBody'), 'a:bodyPr'));
  const space = (name: string, otherwise: number) =>
    points(
      bodies.map((body) => body?.attributes[name]).find((value) => value !== undefined),
      otherwise,
    );
  const [left, right, top, bottom] = [space('lIns', 7.2), space('rIns', 7.2), space('tIns', 3.6), space('bIns', 3.6)];
  return {
    x: box.x + left,
    y: box.y + top,
    width: Math.max(1, box.width - left - right),
    height: Math.max(1, box.height - top - bottom),
  };
}

/** The format of the first level of the texts of a shape. */
function firstLevel(shape: XmlElement): XmlElement | undefined {
  const list = childOf(childOf(shape, 'p:txBody'), 'a:lstStyle');
  return childOf(childOf(list, 'a:lvl1pPr'), 'a:defRPr');
}

function styleOf(master: XmlElement, list: string): XmlElement | undefined {
  return childOf(childOf(childOf(childOf(master, 'p:txStyles'), list), 'a:lvl1pPr'), 'a:defRPr');
}
