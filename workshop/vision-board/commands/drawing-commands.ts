import { orderAtEnd } from '../../collection';
import type { Rect } from '../geometry';
import type {
  Area,
  BoardText,
  Connector,
  ConnectorEnd,
  Drawing,
  InkColour,
  Line,
  NoteColour,
  Picture,
  Shape,
  TextSize,
  Thickness,
  VisionBoard,
} from '../schema';
import { scaledWithinLimits, withinBoard, withinLimits, withinSides } from './within-limits';

type New<Item> = Omit<Item, 'type' | 'order' | 'group' | 'locked' | 'hidden'>;

/** Style properties. Each element takes those that it has. */
export interface Style {
  colour?: InkColour;
  fill?: NoteColour | null;
  thickness?: Thickness;
  arrow?: Line['arrow'];
  route?: Connector['route'];
  size?: TextSize;
  frame?: Picture['frame'];
}

/** Commands for headlines, shapes, lines, drawings, areas and connectors, and for how pictures are shown. */
export const drawingCommands = {
  addText(slice: VisionBoard, { id, text }: { id: string; text: New<BoardText> }) {
    slice.elements[id] = { ...withinLimits(text), ...newElementProperties(slice), type: 'text' };
  },

  addShape(slice: VisionBoard, { id, shape }: { id: string; shape: New<Shape> }) {
    slice.elements[id] = { ...withinLimits(shape), ...newElementProperties(slice), type: 'shape' };
  },

  addLine(slice: VisionBoard, { id, line }: { id: string; line: New<Line> }) {
    slice.elements[id] = { ...scaledWithinLimits(line, true), ...newElementProperties(slice), type: 'line' };
  },

  addDrawing(slice: VisionBoard, { id, drawing }: { id: string; drawing: New<Drawing> }) {
    slice.elements[id] = { ...scaledWithinLimits(drawing, true), ...newElementProperties(slice), type: 'drawing' };
  },

  addArea(slice: VisionBoard, { id, area }: { id: string; area: New<Area> }) {
    slice.elements[id] = { ...withinLimits(area), ...newElementProperties(slice), type: 'area' };
  },

  addConnector(slice: VisionBoard, { id, connector }: { id: string; connector: New<Connector> }) {
    const ends = { from: endWithinBoard(connector.from), to: endWithinBoard(connector.to) };
    slice.elements[id] = { ...connector, ...ends, ...newElementProperties(slice), type: 'connector' };
  },

  /** Moves an end of a connector to another element or point. */
  reconnect(slice: VisionBoard, { id, end, to }: { id: string; end: 'from' | 'to'; to: ConnectorEnd }) {
    const connector = slice.elements[id];
    if (connector?.type !== 'connector' || connector.locked) return;
    connector[end] = endWithinBoard(to);
    // Kept details name the side at which the old end left its element.
    delete connector.details;
  },

  /** Sets the text of a headline or shape, the name of an area, or the label of a connector. */
  setElementText(
    slice: VisionBoard,
    { id, text, width, height }: { id: string; text: string; width?: number; height?: number },
  ) {
    const element = slice.elements[id];
    if (element?.type === 'area') element.name = text;
    else if (element?.type === 'connector') element.label = text;
    else if (element?.type === 'text' || element?.type === 'shape') {
      element.text = text;
      if (width !== undefined) element.width = withinSides(width);
      if (height !== undefined) element.height = withinSides(height);
    }
  },

  styleElements(slice: VisionBoard, { ids, style }: { ids: string[]; style: Style }) {
    for (const id of ids) {
      const element = slice.elements[id];
      // Properties that an element does not have are ignored, such as the fill of a line.
      for (const [name, value] of Object.entries(style)) {
        if (element && element.type !== 'note' && value !== undefined && name in element) {
          Object.assign(element, { [name]: value });
        }
      }
    }
  },

  /** Sets the size of headlines, and the largest size of the text in notes. With null the text of notes fills them again. */
  setTextSize(slice: VisionBoard, { ids, size }: { ids: string[]; size: TextSize | null }) {
    for (const id of ids) {
      const element = slice.elements[id];
      if (element?.type === 'text' && size !== null) element.size = size;
      if (element?.type !== 'note') continue;
      if (size === null) delete element.textSize;
      else element.textSize = size;
    }
  },

  /** Rotates pictures, headlines and shapes to an angle in degrees clockwise, normalised to -180 to 180. */
  rotateElements(slice: VisionBoard, { ids, rotation }: { ids: string[]; rotation: number }) {
    const angle = ((((rotation + 180) % 360) + 360) % 360) - 180;
    for (const id of ids) {
      const element = slice.elements[id];
      if (element && 'rotation' in element && !element.locked) element.rotation = angle;
    }
  },

  setCaption(slice: VisionBoard, { id, caption }: { id: string; caption: string }) {
    const picture = slice.elements[id];
    if (picture?.type === 'picture') picture.caption = caption;
  },

  /** Sets the visible part of a picture and the box that shows it. */
  cropPicture(slice: VisionBoard, { id, crop, box }: { id: string; crop: Picture['crop']; box: Rect }) {
    const picture = slice.elements[id];
    if (picture?.type === 'picture') Object.assign(picture, { crop, ...scaledWithinLimits(box) });
  },

  /** Replaces the asset of a picture and removes its crop. */
  replacePicture(slice: VisionBoard, { id, asset, box }: { id: string; asset: string; box: Rect }) {
    const picture = slice.elements[id];
    if (picture?.type === 'picture') Object.assign(picture, { asset, crop: null, ...scaledWithinLimits(box) });
  },
};

/** A free end stays within the board. */
function endWithinBoard(end: ConnectorEnd): ConnectorEnd {
  return 'x' in end ? { x: withinBoard(end.x), y: withinBoard(end.y) } : end;
}

function newElementProperties(slice: VisionBoard) {
  const plain = { order: orderAtEnd(slice.elements), group: null, locked: false };
  return slice.silent ? { ...plain, hidden: true } : plain;
}
