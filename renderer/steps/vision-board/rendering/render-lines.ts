import type { Area, Connector, Drawing, Line } from '../../../../workshop/vision-board/schema';
import type { Point } from '../../../../workshop/vision-board/geometry';
import { midpointOf } from '../../../../workshop/vision-board/connector-path';
import { pathOf } from '../model/hit-test';
import { areaTitleHeight, titleSizes } from '../model/screen-titles';
import { shorten } from '../../../../workshop/line-breaking/shorten';
import { baseline } from './render-text';
import type { RenderContext, RenderOptions } from './render-context';

/** Length of an arrowhead in multiples of the line's thickness, and at least in board units. */
const headLength = 5;
const minHeadLength = 14;
/** Least length of rendered arrowheads, in device pixels: smaller ones are invisible, but cost as much as their line. */
const minVisibleHead = 3;

/** Renders a line or a pen drawing. */
export function renderStroke(context: RenderContext, element: Line | Drawing, { palette, scale }: RenderOptions): void {
  const path = pathOf(element);
  context.strokeStyle = palette.inks[element.colour];
  context.lineWidth = element.thickness;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (element.type === 'drawing') tracePen(context, path);
  else trace(context, path);
  if (element.type === 'drawing' && element.fill) {
    context.fillStyle = palette.fills[element.fill];
    context.fill();
  }
  context.stroke();
  if (element.type === 'line') renderArrowheads(context, path, element, scale);
}

export function renderConnector(
  context: RenderContext,
  connector: Connector,
  path: readonly Point[],
  { palette, scale }: RenderOptions,
  withText: boolean,
): void {
  context.strokeStyle = palette.inks[connector.colour];
  context.lineWidth = connector.thickness;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  trace(context, path);
  context.stroke();
  renderArrowheads(context, path, connector, scale);
  if (!withText || connector.label === '') return;
  const { x, y } = midpointOf(path);
  const size = 16;
  context.font = `${size}px ${palette.family}`;
  const width = context.measureText(connector.label).width + 12;
  context.fillStyle = palette.paper;
  context.fillRect(x - width / 2, y - size * 0.8, width, size * 1.6);
  context.fillStyle = palette.inks.ink;
  context.textAlign = 'center';
  context.fillText(connector.label, x, y + size * 0.34);
  context.textAlign = 'left';
}

/** Renders an area: a lighter sheet with its name at the top. */
export function renderArea(
  context: RenderContext,
  area: Area,
  { palette, scale, leastTitle }: RenderOptions,
  withText: boolean,
): void {
  const { x, y, width, height } = area;
  context.fillStyle = palette.area;
  context.fillRect(x, y, width, height);
  context.strokeStyle = palette.areaEdge;
  context.lineWidth = Math.max(1, 1 / scale);
  context.strokeRect(x, y, width, height);
  if (!withText || area.name === '' || leastTitle > titleSizes.area) return;
  context.font = `600 ${titleSizes.area}px ${palette.family}`;
  context.fillStyle = palette.inks.ink;
  const name = shorten(area.name, width - 32, (text) => context.measureText(text).width);
  context.fillText(name, x + 16, y + areaTitleHeight / 2 + titleSizes.area * baseline);
}

function trace(context: RenderContext, path: readonly Point[]): void {
  context.beginPath();
  path.forEach(({ x, y }, index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
}

/** Quadratic curves through the midpoints between the points smooth a drawing. */
function tracePen(context: RenderContext, path: readonly Point[]): void {
  const [first] = path;
  const last = path.at(-1);
  if (!first || !last) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (let index = 1; index + 1 < path.length; index += 1) {
    const [point, next] = [path[index], path[index + 1]];
    if (point && next) context.quadraticCurveTo(point.x, point.y, (point.x + next.x) / 2, (point.y + next.y) / 2);
  }
  context.lineTo(last.x, last.y);
}

function renderArrowheads(
  context: RenderContext,
  path: readonly Point[],
  { arrow, thickness }: Pick<Line, 'arrow' | 'thickness'>,
  scale: number,
): void {
  const length = Math.max(minHeadLength, headLength * thickness);
  if (arrow === 'none' || length * scale < minVisibleHead) return;
  const [first, second] = path;
  const [last, beforeLast] = [path.at(-1), path.at(-2)];
  if (last && beforeLast) renderArrowhead(context, beforeLast, last, length);
  if (arrow === 'both' && first && second) renderArrowhead(context, second, first, length);
}

function renderArrowhead(context: RenderContext, from: Point, tip: Point, length: number): void {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  context.beginPath();
  for (const side of [-1, 1]) {
    const spread = angle + side * 0.45;
    context.moveTo(tip.x - length * Math.cos(spread), tip.y - length * Math.sin(spread));
    context.lineTo(tip.x, tip.y);
  }
  context.stroke();
}
