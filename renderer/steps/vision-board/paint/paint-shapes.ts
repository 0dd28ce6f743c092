import type { BoardText, Shape } from '../../../../workshop/vision-board/schema';
import { noteType } from './fit-note';
import { centreOf } from '../view/geometry';
import { paintLines } from './paint-lines-of-text';
import { turned } from './paint-turned';
import type { Context, Painting } from './paint-elements';

/** A headline: words on the board itself. */
export function paintBoardText(context: Context, text: BoardText, painting: Painting): void {
  const { palette, view } = painting;
  turned(context, text, () => {
    context.fillStyle = palette.inks[text.colour];
    // Turned, the lines in view are others than those of the upright box.
    const seen = text.rotation === 0 ? view : text;
    paintLines(context, painting.fitted(text), text, { family: palette.serif, view: seen, weight: 600 });
  });
}

export function paintShape(context: Context, shape: Shape, painting: Painting, withText: boolean): void {
  const { palette, view } = painting;
  turned(context, shape, () => {
    context.beginPath();
    if (shape.form === 'rectangle') context.rect(shape.x, shape.y, shape.width, shape.height);
    else {
      const { x, y } = centreOf(shape);
      context.ellipse(x, y, shape.width / 2, shape.height / 2, 0, 0, 2 * Math.PI);
    }
    if (shape.fill !== null) {
      context.fillStyle = palette.notes[shape.fill];
      context.fill();
    }
    context.strokeStyle = palette.inks[shape.colour];
    context.lineWidth = shape.thickness;
    context.stroke();
    if (!withText || shape.text === '') return;
    context.fillStyle = shape.fill === null ? palette.inks.ink : palette.ink;
    const { padding } = noteType;
    const inner = {
      x: shape.x + padding,
      y: shape.y + padding,
      width: shape.width - 2 * padding,
      height: shape.height - 2 * padding,
    };
    const seen = shape.rotation === 0 ? view : shape;
    paintLines(context, painting.fitted(shape), inner, { family: palette.family, view: seen, align: 'centre' });
  });
}
