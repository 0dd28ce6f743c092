import { centreOf, type Point, type Rect, type Size } from '../../../../workshop/vision-board/geometry';

/** Position and zoom of the view: the board point at its top left corner, and screen pixels per board unit. */
export interface Camera extends Point {
  zoom: number;
}

/** Range of zoom for users. Fitting a very large board may go below. */
export const zoomLimits = { smallest: 0.05, largest: 4 };
const smallestFitZoom = 0.005;

export function toBoard({ x, y, zoom }: Camera, screen: Point): Point {
  return { x: x + screen.x / zoom, y: y + screen.y / zoom };
}

export function toScreen({ x, y, zoom }: Camera, board: Point): Point {
  return { x: (board.x - x) * zoom, y: (board.y - y) * zoom };
}

/** The part of the board that a view of a size in screen pixels shows. */
export function viewportOf({ x, y, zoom }: Camera, { width, height }: Size): Rect {
  return { x, y, width: width / zoom, height: height / zoom };
}

/** Moves the content by screen pixels. */
export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom };
}

/** Zooms around a screen point: the board point below it keeps its position. */
export function zoomAround(camera: Camera, screen: Point, zoom: number): Camera {
  const within = Math.max(Math.min(zoomLimits.smallest, camera.zoom), Math.min(zoomLimits.largest, zoom));
  const fixed = toBoard(camera, screen);
  return { x: fixed.x - screen.x / within, y: fixed.y - screen.y / within, zoom: within };
}

/** Widths of the strips at the edges of the view that floating bars cover, in screen pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Largest margin beside a floating bar, in screen pixels: the bar itself keeps the content off the edge. */
const marginAtBars = 16;

/** Fits and centres a rectangle between the insets, with a margin in screen pixels, at a zoom of at most `largest`. */
export function fitRect(rect: Rect, size: Size, { margin = 48, largest = 1, insets = noInsets } = {}): Camera {
  const space = (inset: number) => (inset > 0 ? inset + Math.min(margin, marginAtBars) : margin);
  const [left, top] = [space(insets.left), space(insets.top)];
  const free = {
    width: Math.max(1, size.width - left - space(insets.right)),
    height: Math.max(1, size.height - top - space(insets.bottom)),
  };
  const wanted = Math.min(free.width / Math.max(1, rect.width), free.height / Math.max(1, rect.height), largest);
  const zoom = Math.max(smallestFitZoom, wanted);
  const { x, y } = centreOf(rect);
  return { x: x - (left + free.width / 2) / zoom, y: y - (top + free.height / 2) / zoom, zoom };
}

/** A camera between two others; `share` from 0 to 1. The zoom changes evenly, and what both show moves in a straight line. */
export function interpolateCamera(from: Camera, to: Camera, size: Size, share: number): Camera {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const [start, end, now] = [1 / from.zoom, 1 / to.zoom, 1 / zoom];
  const moved = Math.abs(end - start) < 1e-9 ? share : (now - start) / (end - start);
  const centre = (camera: Camera, extent: 'width' | 'height', axis: 'x' | 'y') =>
    camera[axis] + size[extent] / 2 / camera.zoom;
  const between = (extent: 'width' | 'height', axis: 'x' | 'y') =>
    centre(from, extent, axis) * (1 - moved) + centre(to, extent, axis) * moved - size[extent] / 2 / zoom;
  return { x: between('width', 'x'), y: between('height', 'y'), zoom };
}

/**
 * Scrolls as little as needed to show a rectangle with a margin in screen pixels. If it does not fit, its top left corner is shown.
 */
export function scrollIntoView(camera: Camera, rect: Rect, size: Size, margin = 32): Camera {
  const view = viewportOf(camera, size);
  const space = margin / camera.zoom;
  const along = (start: number, length: number, from: number, extent: number) =>
    Math.min(Math.max(from, start + extent + space - length), start - space);
  return {
    ...camera,
    x: along(rect.x, view.width, camera.x, rect.width),
    y: along(rect.y, view.height, camera.y, rect.height),
  };
}

export function isSameCamera(a: Camera | null, b: Camera): boolean {
  return a !== null && a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}
