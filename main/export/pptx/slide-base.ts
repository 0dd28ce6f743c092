import { tintScale } from '../../../workshop/document-definitions/with-accent';
import type { Language } from '../../../workshop/language';
import { printPalette } from '../../../workshop/print-palette';
import { ownCover, type Cover, type CoverSource } from './cover-slide';
import { weakenTints } from './drawing-xml';
import { layouts, layoutXml, masterXml, placeholders, type LayoutName } from './master-xml';
import type { OfficePackage } from './office-package';
import type { SlideShape } from './slide-plan';
import { areas, leastSize, ownFrame, slideSize, type SlideFrame } from './slide-style';
import { themeXml } from './theme-xml';

export type SlideKind = LayoutName | 'divider';

/** How slides use a layout. */
export interface LayoutUse {
  /** Name of the part. */
  part: string;
  /** The attributes that name its places; a place that it does not have is missing. */
  places: { title?: string; kicker?: string; body?: string; footer?: string; number?: string; date?: string };
  /** The width of the footer, its font size in points, and whether slides state that size themselves. */
  footer: { width: number; size: number; isOwn: boolean };
  /** The element with which slides say whose colours they have. */
  colours: string;
}

/** What slides are put on: a master with its theme, ours or that of a client's template. */
export interface SlideBase {
  frame: SlideFrame;
  /** In points. */
  size: { width: number; height: number };
  layoutFor: (kind: SlideKind) => LayoutUse;
  cover: (source: CoverSource) => Cover;
  /** Changes the colours in a part of ours to those of the theme. */
  recolour: (xml: string) => string;
  /** A planned shape as it is placed. */
  stretch: (shape: SlideShape) => SlideShape;
}

/** The parts of a master and its theme. */
export const baseParts = { master: 'ppt/slideMasters/slideMaster1.xml', theme: 'ppt/theme/theme1.xml' };

const presentationMl = 'officedocument.presentationml';

/** Adds our own master; `accent` is `#rrggbb`. */
export function ownBase(target: OfficePackage, language: Language, accent: string): SlideBase {
  const { master, theme } = baseParts;
  target.addXml(theme, themeXml(accent), 'officedocument.theme');
  const layoutIds = layouts.map((layout) => {
    const part = layoutPart(layout);
    target.addXml(part, layoutXml(layout, language), `${presentationMl}.slideLayout`);
    target.relate(part, 'slideMaster', master);
    return target.relate(master, 'slideLayout', part);
  });
  target.relate(master, 'theme', theme);
  target.addXml(master, masterXml(language, layoutIds), `${presentationMl}.slideMaster`);
  return {
    frame: ownFrame,
    size: slideSize,
    layoutFor: (kind) => ({
      part: layoutPart(kind === 'divider' ? 'title-only' : kind),
      places: placeholders,
      footer: { width: areas.footer.width, size: leastSize, isOwn: true },
      colours: '<a:masterClrMapping/>',
    }),
    cover: ownCover,
    recolour: (xml) => weakenTints(xml, accent === printPalette.accent ? 1 : tintScale(accent)),
    stretch: (shape) => shape,
  };
}

function layoutPart(layout: LayoutName): string {
  return `ppt/slideLayouts/slideLayout${layouts.indexOf(layout) + 1}.xml`;
}
