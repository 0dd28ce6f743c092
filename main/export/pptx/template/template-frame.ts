import { childOf, descendants, type XmlElement } from '../../template/xml-tree';
import type { SlideShape } from '../slide-plan';
import { leastSize, titleSizes, type Box, type SlideFrame } from '../slide-style';
import { lineHeight } from '../text-metrics';
import { placeOf, textsOf, titleOf, type LayoutRoles } from './layout-roles';
import type { LayoutPlace, TemplateLayout } from './read-layout';
import { templateColours } from './template-colours';

/** The slides of a template: their size, and where planning may put what. Lengths in points. */
export interface TemplateFrame extends SlideFrame {
  size: { width: number; height: number };
  /** Place for the client's logo on the title slide; null when the template shows a picture there, or has no room. */
  logo: Box | null;
  /** Changes colours of ours to those of the template. */
  recolour: (xml: string) => string;
  /** Planned slides as they are: a wide font is planned as a narrow slide. */
  stretch: (shape: SlideShape) => SlideShape;
}

interface Source {
  presentation: XmlElement;
  master: XmlElement;
  theme: XmlElement;
  roles: LayoutRoles;
}

/** Least room for the content of a slide. */
const leastRoom = { width: 400, height: 200 };

/** Slides of other sizes cannot be shown by PowerPoint (ECMA-376 part 1, 19.2.1.39): 1 to 56 inches. */
const sizes = { least: 72, most: 4032 };

/** Letters of fonts relative to Arial; those that are not named are hardly wider. */
const wideFonts: Record<string, number> = {
  verdana: 1.17,
  'dejavu sans': 1.17,
  'century gothic': 1.08,
  montserrat: 1.12,
  'courier new': 1.2,
  consolas: 1.12,
  'lucida sans': 1.06,
  'lucida sans unicode': 1.06,
  'arial black': 1.3,
  poppins: 1.1,
  raleway: 1.05,
};

/** Capitals relative to small letters. */
const capitalsWidth = 1.22;

/** Space between the parts of a slide. */
const space = 8;

/** Null when there is no room for content. */
export function templateFrame({ presentation, master, theme, roles }: Source): TemplateFrame | null {
  const size = slideSizeOf(presentation);
  if (size === null) return null;
  const titles = [roles.content, roles.titleOnly].flatMap((layout) => titleOf(layout) ?? []);
  const title = titleRoom(titles, size, fontWidth(theme, 'a:majorFont'));
  const whole = bodyRoom(roles, titles, title.box, size);
  if (whole === null) return null;
  const kickerHeight = leastSize * lineHeight;
  const wide = fontWidth(theme, 'a:minorFont');
  const kicker = { ...whole, width: whole.width / wide, height: kickerHeight };
  const body = {
    x: whole.x,
    y: whole.y + kickerHeight + 6,
    width: whole.width / wide,
    height: whole.height - kickerHeight - 6,
  };
  return {
    size,
    title: title.box,
    titleSizes: title.sizes,
    kicker,
    body,
    hasDividers: roles.section !== null && titleOf(roles.section) !== undefined,
    logo: logoRoom(roles.cover, size),
    recolour: templateColours(theme, master, roles.content.root),
    stretch: (shape) => stretched(shape, whole.x, wide),
  };
}

function slideSizeOf(presentation: XmlElement): TemplateFrame['size'] | null {
  const { cx = '9144000', cy = '6858000' } = childOf(presentation, 'p:sldSz')?.attributes ?? {};
  const size = { width: Number(cx) / 12_700, height: Number(cy) / 12_700 };
  const isPossible = [size.width, size.height].every((length) => length >= sizes.least && length <= sizes.most);
  return isPossible ? size : null;
}

function fontWidth(theme: XmlElement, kind: string): number {
  const [font] = descendants(theme, kind);
  return wideFonts[(childOf(font, 'a:latin')?.attributes['typeface'] ?? '').toLowerCase()] ?? 1;
}

/** The room for titles: what those of all layouts have in common. */
function titleRoom(
  places: readonly LayoutPlace[],
  size: TemplateFrame['size'],
  wide: number,
): { box: Box; sizes: number[] } {
  const [first] = places;
  const box = first?.box ?? { x: size.width * 0.05, y: size.height * 0.05, width: size.width * 0.9, height: 56 };
  const scale = wide * (places.some(({ capitals }) => capitals) ? capitalsWidth : 1);
  const own = Math.max(leastSize, Math.min(60, ...places.map((place) => place.size)));
  return {
    box: {
      ...box,
      width: Math.min(box.width, ...places.map((place) => place.box.width)) / scale,
      height: Math.min(box.height, ...places.map((place) => place.box.height)),
    },
    sizes: [...new Set([first ? own : 28, 40, 36, 32, ...titleSizes, 18, 16])].filter((each) => each <= own),
  };
}

const bottomOf = ({ y, height }: Box) => y + height;

/** The room of the text of a layout between its title and its footer, or else all that is left between them. */
function bodyRoom(
  roles: LayoutRoles,
  titles: readonly LayoutPlace[],
  title: Box,
  size: TemplateFrame['size'],
): Box | null {
  const layouts = [roles.content, roles.titleOnly];
  const middle = size.height / 2;
  const top = Math.max(
    bottomOf(title),
    ...titles.filter(({ box }) => box.y + box.height / 2 < middle).map(({ box }) => bottomOf(box)),
  );
  const footers = layouts.flatMap((layout) =>
    ['ftr', 'sldNum', 'dt'].flatMap((type) => placeOf(layout, type)?.box.y ?? []),
  );
  const bottom = Math.min(size.height * 0.95, ...footers.filter((y) => y > middle).map((y) => y - space / 2));
  const between = ({ x, y, width, height }: Box): Box => {
    const from = Math.max(y, top);
    const left = Math.max(0, x);
    return {
      x: left,
      y: from,
      width: Math.min(width, size.width - left),
      height: Math.min(y + height, bottom) - from,
    };
  };
  const [text] = textsOf(roles.content);
  const margin = size.width * 0.05;
  const rooms = [
    ...(text ? [between(text.box)] : []),
    between({ x: margin, y: top + space, width: size.width - 2 * margin, height: size.height }),
  ];
  return rooms.find(({ width, height }) => width >= leastRoom.width && height >= leastRoom.height) ?? null;
}

/** Height of the logo on a title slide. */
const logoHeight = 56;

function logoRoom(cover: TemplateLayout, size: TemplateFrame['size']): Box | null {
  const title = titleOf(cover);
  if (cover.hasPicture || !title) return null;
  const { x, y, width } = title.box;
  const box = { x, y: y - logoHeight - 2 * space, width: Math.min(220, width), height: logoHeight };
  const taken = [...cover.places.filter((place) => place !== title).map((place) => place.box), ...cover.decorations];
  // What covers half of the slide is its ground.
  const others = taken.filter((other) => other.width * other.height < (size.width * size.height) / 2);
  return box.y < 2 * space || others.some((other) => overlap(box, other)) ? null : box;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width && other.x < one.x + one.width && one.y < bottomOf(other) && other.y < bottomOf(one)
  );
}

function stretched(shape: SlideShape, left: number, wide: number): SlideShape {
  const { x, width } = shape.box;
  // Pictures keep their proportions.
  const isPicture = shape.kind === 'picture' || shape.kind === 'drawing';
  const box = isPicture
    ? { ...shape.box, x: left + (x + width / 2 - left) * wide - width / 2 }
    : { ...shape.box, x: left + (x - left) * wide, width: width * wide };
  return shape.kind === 'table'
    ? { ...shape, box, columns: shape.columns.map((column) => column * wide) }
    : { ...shape, box };
}
