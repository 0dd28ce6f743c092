import type { BoardElement, BoardText } from '../../../../workshop/vision-board/schema';
import { shorten } from '../../../../workshop/line-breaking/shorten';
import { tagPadding, type ScreenTitle } from '../model/screen-titles';
import { noteTypography } from './fit-text';
import type { RenderContext, RenderOptions } from './render-context';
import { baseline } from './render-text';
import { withRotation } from './with-rotation';

/** Opacity of the sheet behind an enlarged headline, which may cover other elements. */
const sheetOpacity = 0.88;

interface TitleOptions extends Pick<RenderOptions, 'palette' | 'scale' | 'textLayout'> {
  elementOf: (id: string) => BoardElement | undefined;
}

/** Renders enlarged titles above all elements: of areas and clusters as tags at their upper edge, headlines on a sheet. */
export function renderTitles(context: RenderContext, titles: readonly ScreenTitle[], options: TitleOptions): void {
  context.textBaseline = 'alphabetic';
  context.textRendering = 'geometricPrecision';
  for (const title of titles) {
    if (title.kind !== 'text') {
      renderTag(context, title, options);
      continue;
    }
    const element = options.elementOf(title.id);
    if (element?.type === 'text') renderHeadlineTitle(context, title, element, options);
  }
}

function renderTag(context: RenderContext, title: ScreenTitle, { palette, scale }: TitleOptions): void {
  const { x, y, width, height } = title.rect;
  const { size } = title;
  context.font = `600 ${size}px ${palette.family}`;
  const text = shorten(title.text, width - 2 * tagPadding * size, (part) => context.measureText(part).width);
  if (text === '') return;
  const line = 1 / scale;
  const tagWidth = Math.min(width, context.measureText(text).width + 2 * tagPadding * size);
  context.fillStyle = title.kind === 'area' ? palette.area : palette.paper;
  context.fillRect(x, y, tagWidth, height);
  context.strokeStyle = palette.areaEdge;
  context.lineWidth = line;
  context.strokeRect(x + line / 2, y + line / 2, tagWidth - line, height - line);
  context.fillStyle = palette.inks.ink;
  context.fillText(text, x + tagPadding * size, y + height / 2 + size * baseline);
}

function renderHeadlineTitle(
  context: RenderContext,
  { size, rect }: ScreenTitle,
  headline: BoardText,
  { palette, textLayout }: TitleOptions,
): void {
  const { lines } = textLayout(headline);
  withRotation(context, { ...rect, rotation: headline.rotation }, () => {
    context.font = `600 ${size}px ${palette.serif}`;
    const width = Math.max(0, ...lines.map((line) => context.measureText(line).width));
    const space = tagPadding * size;
    context.globalAlpha = sheetOpacity;
    context.fillStyle = palette.paper;
    context.fillRect(rect.x - space, rect.y, width + 2 * space, rect.height);
    context.globalAlpha = 1;
    context.fillStyle = palette.inks[headline.colour];
    const step = size * noteTypography.lineHeight;
    for (const [index, line] of lines.entries()) {
      context.fillText(line, rect.x, rect.y + step * (index + 0.5) + size * baseline);
    }
  });
}
