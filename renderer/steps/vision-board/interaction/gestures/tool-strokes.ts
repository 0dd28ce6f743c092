import { newId } from '../../../../../workshop/new-id';
import type { ConnectorEnd, Drawing, Line, PlacedElement } from '../../../../../workshop/vision-board/schema';
import { maxNumbers, plainConnector } from '../../../../../workshop/vision-board/terms';
import type { Board } from '../../actions/board';
import { canConnect } from '../../model/board-item';
import { cropTo } from '../../actions/crop-picture';
import {
  boundingRect,
  rectFromCorners,
  centreOf,
  type Point,
  type Rect,
} from '../../../../../workshop/vision-board/geometry';
import { simplifyPath } from '../../model/simplify-path';
import { stickyTools, type Tool } from '../../model/board-state';
import { createHeadline, editElementText } from '../../actions/edit-element-text';

/** What a tool draws between pointerdown and pointerup. Points are in board units. */
export interface ToolStroke {
  /** `isConstrained` asks for squares, circles and angles of 45 degrees. */
  move: (now: Point, isConstrained: boolean) => void;
  /** Adds the element to the session, as one edit. */
  finish: () => void;
}

/** Sizes of elements that are placed with a click instead of being drawn, in board units. */
const defaultSizes = {
  rectangle: { width: 240, height: 160 },
  ellipse: { width: 240, height: 160 },
  area: { width: 960, height: 640 },
};
/** A drag shorter than this, in screen pixels, is a click. */
const clickThreshold = 6;

/** Begins to draw with a tool at a board point. */
export function beginStroke(board: Board, tool: Exclude<Tool, 'select'>, start: Point): ToolStroke {
  const done = (id: string | null) => {
    if (!stickyTools.has(tool)) board.store.setState({ tool: 'select' });
    if (id !== null && tool !== 'pen') board.select([id]);
  };
  switch (tool) {
    case 'text':
      return textStroke(board, start);
    case 'rectangle':
    case 'ellipse':
    case 'area':
      return boxStroke(board, tool, start, done);
    case 'line':
    case 'arrow':
      return lineStroke(board, tool, start, done);
    case 'pen':
      return penStroke(board, start, done);
    case 'connector':
      return connectorStroke(board, start, done);
    case 'crop':
      return cropStroke(board, start);
  }
}

type Done = (id: string | null) => void;

function textStroke(board: Board, start: Point): ToolStroke {
  let end = start;
  return {
    move: (now) => (end = now),
    finish: () => {
      board.store.setState({ tool: 'select' });
      const { width } = rectFromCorners(start, end);
      createHeadline(board, start, isClick(board, start, end) ? 480 : width);
    },
  };
}

function cropStroke(board: Board, start: Point): ToolStroke {
  const [id] = board.selected;
  let end = start;
  return {
    move(now, isConstrained) {
      end = isConstrained ? constrainedToSquare(start, now) : now;
      board.view.setLasso(rectFromCorners(start, end));
    },
    finish() {
      board.view.setLasso(null);
      board.store.setState({ tool: 'select' });
      if (id !== undefined) cropTo(board, id, rectFromCorners(start, end));
    },
  };
}

function boxStroke(board: Board, tool: 'rectangle' | 'ellipse' | 'area', start: Point, done: Done): ToolStroke {
  const id = newId();
  let end = start;
  const rect = () =>
    rounded(isClick(board, start, end) ? defaultRect(tool, start) : withMinimumSize(rectFromCorners(start, end)));
  const { colour, thickness, fill } = board.store.getState().style;
  const common = { order: 'a0', group: null, locked: false };
  const element = (): PlacedElement =>
    tool === 'area'
      ? { ...common, ...rect(), type: 'area', name: '' }
      : { ...common, ...rect(), type: 'shape', form: tool, rotation: 0, text: '', fill, colour, thickness };
  return {
    move(now, isConstrained) {
      end = isConstrained ? constrainedToSquare(start, now) : now;
      board.view.setDragPreview({ id, element: element() });
    },
    finish() {
      const { order: _order, group: _group, locked: _locked, ...made } = element();
      if (made.type === 'area') board.edit('addArea', { id, area: made });
      else if (made.type === 'shape') board.edit('addShape', { id, shape: made });
      done(id);
      if (tool === 'area') editElementText(board, id);
    },
  };
}

function lineStroke(board: Board, tool: 'line' | 'arrow', start: Point, done: Done): ToolStroke {
  const id = newId();
  let end = start;
  const { colour, thickness } = board.store.getState().style;
  const line = () =>
    ({ ...lineBetween(start, end), colour, thickness, arrow: tool === 'line' ? 'none' : 'end' }) as const;
  return {
    move(now, isConstrained) {
      end = isConstrained ? constrainedToAngle(start, now) : now;
      board.view.setDragPreview({ id, element: { ...line(), type: 'line', order: 'a0', group: null, locked: false } });
    },
    finish() {
      // A click draws no line.
      if (isClick(board, start, end)) return done(null);
      board.edit('addLine', { id, line: line() });
      done(id);
    },
  };
}

function penStroke(board: Board, start: Point, done: Done): ToolStroke {
  const id = newId();
  const path = [start];
  const { colour, thickness } = board.store.getState().style;
  const element = (points: readonly Point[]): Drawing => ({
    ...drawingThrough(points),
    colour,
    thickness,
    type: 'drawing',
    order: 'a0',
    group: null,
    locked: false,
  });
  return {
    move(now) {
      path.push(now);
      board.view.setDragPreview({ id, element: element(path) });
    },
    finish() {
      let tolerance = 0.75 / board.view.camera.zoom;
      let points = simplifyPath(path, tolerance);
      while (points.length * 2 > maxNumbers) points = simplifyPath(path, (tolerance *= 2));
      // A dot is stored as a very short stroke.
      const [only] = points;
      if (points.length === 1 && only) points = [only, { x: only.x + 0.1, y: only.y }];
      const { type: _type, order: _order, group: _group, locked: _locked, ...drawing } = element(points);
      board.edit('addDrawing', { id, drawing });
      done(id);
    },
  };
}

function connectorStroke(board: Board, start: Point, done: Done): ToolStroke {
  const { view } = board;
  const id = newId();
  const from = endAt(board, start, null);
  let end = start;
  let to = from;
  const { colour, thickness } = board.store.getState().style;
  return {
    move(now) {
      end = now;
      to = endAt(board, now, from);
      view.setDropTarget('element' in to ? to.element : null);
      const line = { ...lineBetween(pointOf(board, from), end), colour, thickness, arrow: 'end' } as const;
      view.setDragPreview({ id, element: { ...line, type: 'line', order: 'a0', group: null, locked: false } });
    },
    finish() {
      view.setDropTarget(null);
      const connectsToItself = 'element' in from && 'element' in to && from.element === to.element;
      if (connectsToItself || isClick(board, start, end)) return done(null);
      const connector = { ...plainConnector, from, to, colour, thickness };
      board.edit('addConnector', { id, connector });
      done(id);
    },
  };
}

/** The element under a point as the end of a connector, or the point itself. A connector does not end where it began. */
function endAt(board: Board, point: Point, other: ConnectorEnd | null): ConnectorEnd {
  const item = board.view.model.at(point);
  const isConnectable = canConnect(item?.element.type);
  const isOther = other && 'element' in other && other.element === item?.id;
  return item && isConnectable && !isOther ? { element: item.id } : { x: Math.round(point.x), y: Math.round(point.y) };
}

function pointOf(board: Board, end: ConnectorEnd): Point {
  if ('x' in end) return end;
  const rect = board.view.model.rectOf(end.element);
  return rect ? centreOf(rect) : { x: 0, y: 0 };
}

/** Box and points of a line between two board points. */
export function lineBetween(from: Point, to: Point): Pick<Line, 'x' | 'y' | 'width' | 'height' | 'points'> {
  const box = rectFromCorners(from, to);
  const [a, b] = [relativeTo(from, box), relativeTo(to, box)];
  return { ...box, points: [a.x, a.y, b.x, b.y] };
}

function drawingThrough(path: readonly Point[]): Pick<Drawing, 'x' | 'y' | 'width' | 'height' | 'points'> {
  const box = boundingRect(path.map((point) => ({ ...point, width: 0, height: 0 }))) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  return { ...box, points: path.flatMap((point) => Object.values(relativeTo(point, box))) };
}

/** A point as fractions of a box. Four digits are a tenth of a unit on a drawing as wide as a screen. */
function relativeTo({ x, y }: Point, box: Rect): Point {
  const fraction = (value: number, extent: number) =>
    extent === 0 ? 0 : Math.max(0, Math.min(1, Math.round((value / extent) * 10_000) / 10_000));
  return { x: fraction(x - box.x, box.width), y: fraction(y - box.y, box.height) };
}

function isClick(board: Board, start: Point, end: Point): boolean {
  return Math.hypot(end.x - start.x, end.y - start.y) * board.view.camera.zoom < clickThreshold;
}

function defaultRect(tool: keyof typeof defaultSizes, { x, y }: Point): Rect {
  const { width, height } = defaultSizes[tool];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function withMinimumSize(rect: Rect): Rect {
  return { ...rect, width: Math.max(24, rect.width), height: Math.max(24, rect.height) };
}

function rounded({ x, y, width, height }: Rect): Rect {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

function constrainedToSquare(start: Point, now: Point): Point {
  const side = Math.max(Math.abs(now.x - start.x), Math.abs(now.y - start.y));
  return { x: start.x + side * Math.sign(now.x - start.x), y: start.y + side * Math.sign(now.y - start.y) };
}

function constrainedToAngle(start: Point, now: Point): Point {
  const length = Math.hypot(now.x - start.x, now.y - start.y);
  const angle = Math.round(Math.atan2(now.y - start.y, now.x - start.x) / (Math.PI / 4)) * (Math.PI / 4);
  return { x: start.x + length * Math.cos(angle), y: start.y + length * Math.sin(angle) };
}
