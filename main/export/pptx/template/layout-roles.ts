import type { LayoutPlace, TemplateLayout } from './read-layout';

/** Which layout each kind of slide uses. */
export interface LayoutRoles {
  cover: TemplateLayout;
  /** A title and one text. */
  content: TemplateLayout;
  titleOnly: TemplateLayout;
  /** A heading that opens a part; null when the template has none. */
  section: TemplateLayout | null;
}

/** A layout by the type that it states; else one with the places that are needed, and at last any. Null when there is none. */
export function layoutRoles(layouts: readonly TemplateLayout[]): LayoutRoles | null {
  const [first] = layouts;
  if (!first) return null;
  const ofType = (...types: string[]) => types.flatMap((type) => layouts.find((one) => one.type === type) ?? [])[0];
  const upright = layouts.filter(({ type }) => !/^vert|Vert/.test(type));
  const titled = upright.filter(hasTitle);
  const content =
    [ofType('obj', 'objOnly')].find((one) => one && hasTitle(one) && textsOf(one).length === 1) ??
    titled.find((one) => textsOf(one).length === 1 && textsOf(one)[0]?.type !== 'subTitle' && !isOpening(one)) ??
    titled.find((one) => !isOpening(one));
  const titleOnly =
    ofType('titleOnly') ??
    titled.find((one) => textsOf(one).length === 0) ??
    content ??
    titled.at(-1) ??
    ofType('blank') ??
    first;
  const cover =
    ofType('title') ??
    layouts.find(({ places }) => places.some(({ type }) => type === 'ctrTitle' || type === 'subTitle')) ??
    titled[0] ??
    titleOnly;
  return { cover, content: content ?? titleOnly, titleOnly, section: ofType('secHead') ?? null };
}

function isOpening({ type }: TemplateLayout): boolean {
  return type === 'title' || type === 'secHead';
}

/** The place of the title. */
export function titleOf({ places }: TemplateLayout): LayoutPlace | undefined {
  return places.find(({ type }) => type === 'title' || type === 'ctrTitle');
}

function hasTitle(layout: TemplateLayout): boolean {
  return titleOf(layout) !== undefined;
}

/** The places for text, the largest first. */
export function textsOf({ places }: TemplateLayout): LayoutPlace[] {
  const area = ({ box }: LayoutPlace) => box.width * box.height;
  return places
    .filter(({ type }) => ['obj', 'body', 'subTitle'].includes(type))
    .sort((one, other) => area(other) - area(one));
}

/** The first place of a type. */
export function placeOf({ places }: TemplateLayout, type: string): LayoutPlace | undefined {
  return places.find((place) => place.type === type);
}
