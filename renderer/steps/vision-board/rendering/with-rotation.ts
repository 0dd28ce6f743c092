import { centreOf, type Rect } from '../../../../workshop/vision-board/geometry';
import type { RenderContext } from './render-context';

/** Renders an element rotated around its centre. */
export function withRotation(context: RenderContext, element: Rect & { rotation: number }, render: () => void): void {
  if (element.rotation === 0) return render();
  const { x, y } = centreOf(element);
  context.save();
  context.translate(x, y);
  context.rotate((element.rotation * Math.PI) / 180);
  context.translate(-x, -y);
  render();
  context.restore();
}
