import {
  font,
  lineHeight,
  meets,
  padding,
  type BareConnector,
  type BarePicture,
  type Content,
  type Rect,
} from './content';

export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

const textFrom = 0.25;
const colours: Record<string, string> = {
  yellow: '#f7e08a',
  orange: '#f6c491',
  rose: '#f3b9c0',
  violet: '#d5c3ee',
  blue: '#b7d6f0',
  green: '#c0e0bb',
};

/** Draws everything visible in every frame: the minimum for a canvas. */
export function paint(
  context: CanvasRenderingContext2D,
  content: Content,
  { x, y, zoom }: Camera,
  selected: ReadonlySet<string>,
): void {
  const { width, height } = context.canvas;
  const view = { x, y, width: width / zoom, height: height / zoom };
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#faf8f4';
  context.fillRect(0, 0, width, height);
  context.setTransform(zoom, 0, 0, zoom, -x * zoom, -y * zoom);
  for (const picture of content.pictures) if (meets(picture, view)) paintPicture(context, picture, zoom);
  if (zoom < textFrom) paintOverview(context, content, view);
  else paintNotes(context, content, view, zoom);
  paintConnectors(context, content.connectors, view, zoom);
  context.strokeStyle = '#0b6e78';
  context.lineWidth = 2 / zoom;
  for (const id of selected) {
    const note = content.notes.get(id);
    if (note && meets(note, view)) context.strokeRect(note.x, note.y, note.width, note.height);
  }
}

function paintNotes(context: CanvasRenderingContext2D, content: Content, view: Rect, zoom: number): void {
  context.font = font;
  context.textBaseline = 'middle';
  context.lineWidth = 1 / zoom;
  context.strokeStyle = 'rgb(0 0 0 / 15%)';
  for (const note of content.visible(view)) {
    context.fillStyle = colours[note.colour] ?? '';
    context.fillRect(note.x, note.y, note.width, note.height);
    context.strokeRect(note.x, note.y, note.width, note.height);
    context.fillStyle = '#1e2326';
    note.lines.forEach((line, index) => {
      context.fillText(line, note.x + padding, note.y + padding + lineHeight * (index + 0.5));
    });
  }
}

function paintOverview(context: CanvasRenderingContext2D, content: Content, view: Rect): void {
  for (const { colour, x, y, width, height } of content.visible(view)) {
    context.fillStyle = colours[colour] ?? '';
    context.fillRect(x, y, width, height);
  }
}

function paintPicture(context: CanvasRenderingContext2D, picture: BarePicture, zoom: number): void {
  const { x, y, width, height, levels } = picture;
  const level = levels.filter((bitmap) => bitmap.width >= width * zoom).at(-1) ?? levels[0];
  if (level) context.drawImage(level, x, y, width, height);
}

function paintConnectors(
  context: CanvasRenderingContext2D,
  connectors: readonly BareConnector[],
  view: Rect,
  zoom: number,
): void {
  context.strokeStyle = '#5b6468';
  context.lineWidth = Math.max(2, 1 / zoom);
  context.beginPath();
  for (const { ends } of connectors) {
    const [from, to] = [centreOf(ends[0]), centreOf(ends[1])];
    const around = {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x) + 1,
      height: Math.abs(from.y - to.y) + 1,
    };
    if (!meets(around, view)) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    // From edge to edge, with an arrowhead.
    const tip = { x: to.x - ux * 105, y: to.y - uy * 105 };
    context.moveTo(from.x + ux * 105, from.y + uy * 105);
    context.lineTo(tip.x, tip.y);
    context.moveTo(tip.x - ux * 14 - uy * 8, tip.y - uy * 14 + ux * 8);
    context.lineTo(tip.x, tip.y);
    context.lineTo(tip.x - ux * 14 + uy * 8, tip.y - uy * 14 - ux * 8);
  }
  context.stroke();
}

function centreOf({ x, y, width, height }: Rect) {
  return { x: x + width / 2, y: y + height / 2 };
}
