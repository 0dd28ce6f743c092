import type Konva from 'konva';

/** The canvas itself: Konva's own context wraps every call, and can neither clip to device pixels nor move what is painted. */
export function nativeContext(layer: Konva.Layer): CanvasRenderingContext2D | null {
  return layer.getNativeCanvasElement().getContext('2d');
}
