import type { BoardText, Shape } from '../../../../workshop/vision-board/schema';
import { noteTypography } from './fit-text';
import { centreOf, expand } from '../../../../workshop/vision-board/geometry';
import { renderText } from './render-text';
import { withRotation } from './with-rotation';
import type { RenderContext, RenderOptions } from './render-context';

/** Renders a headline: text without paper. */
export function renderHeadline(context: RenderContext, text: BoardText, options: RenderOptions): void {
  const { palette, view } = options;
  withRotation(context, text, () => {
    context.fillStyle = palette.inks[text.colour];
    // The visible lines are computed for upright text only.
    const visible = text.rotation === 0 ? view : text;
    renderText(context, options.textLayout(text), text, { family: palette.serif, view: visible, weight: 600 });
  });
}

export function renderShape(context: RenderContext, shape: Shape, options: RenderOptions, withText: boolean): void {
  const { palette, view } = options;
  withRotation(context, shape, () => {
    context.beginPath();
    if (shape.form === 'rectangle') context.rect(shape.x, shape.y, shape.width, shape.height);
    else {
      const { x, y } = centreOf(shape);
      context.ellipse(x, y, shape.width / 2, shape.height / 2, 0, 0, 2 * Math.PI);
    }
    if (shape.fill !== null) {
      context.fillStyle = palette.fills[shape.fill];
      context.fill();
    }
    context.strokeStyle = palette.inks[shape.colour];
    context.lineWidth = shape.thickness;
    context.stroke();
    if (!withText || shape.text === '') return;
    context.fillStyle = shape.fill === null ? palette.inks.ink : palette.ink;
    const inner = expand(shape, -noteTypography.padding);
    const visible = shape.rotation === 0 ? view : shape;
    renderText(context, options.textLayout(shape), inner, { family: palette.family, view: visible, align: 'centre' });
  });
}
