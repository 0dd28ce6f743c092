import type { Picture } from '../../../../workshop/vision-board/schema';
import { withRotation } from './with-rotation';
import type { RenderContext, RenderOptions } from './render-context';

/** Width of the mount around a picture, in board units. */
const mountWidth = 14;
const captionSize = 16;

export function renderPicture(
  context: RenderContext,
  picture: Picture,
  options: RenderOptions,
  withText: boolean,
): void {
  withRotation(context, picture, () => renderUpright(context, picture, options, withText));
}

function renderUpright(context: RenderContext, picture: Picture, options: RenderOptions, withText: boolean): void {
  const { pictures, palette, scale, smoothing } = options;
  const { x, y, width, height, crop, frame, caption } = picture;
  if (frame === 'mount') {
    context.fillStyle = palette.mount;
    context.fillRect(x - mountWidth, y - mountWidth, width + 2 * mountWidth, height + 2 * mountWidth);
    context.strokeStyle = palette.noteEdge;
    context.lineWidth = 1;
    context.strokeRect(
      x - mountWidth + 0.5,
      y - mountWidth + 0.5,
      width + 2 * mountWidth - 1,
      height + 2 * mountWidth - 1,
    );
  }
  const shown = crop ? width / Math.max(0.01, crop.width) : width;
  const bitmap = pictures.bitmap(picture.asset, shown * scale);
  if (bitmap && bitmap !== 'failed') {
    context.imageSmoothingQuality = smoothing;
    const part = crop ?? { x: 0, y: 0, width: 1, height: 1 };
    const [w, h] = [bitmap.width, bitmap.height];
    context.drawImage(bitmap, part.x * w, part.y * h, part.width * w, part.height * h, x, y, width, height);
  } else {
    context.fillStyle = palette.placeholder;
    context.fillRect(x, y, width, height);
    if (bitmap === 'failed') renderCross(context, picture, palette.placeholderInk);
  }
  if (frame === 'line') {
    context.strokeStyle = palette.inks.ink;
    context.lineWidth = 2;
    context.strokeRect(x - 1, y - 1, width + 2, height + 2);
  }
  if (!withText || caption === '') return;
  context.font = `${captionSize}px ${palette.family}`;
  context.fillStyle = palette.inks.grey;
  const below = y + height + (frame === 'mount' ? mountWidth : 0) + captionSize * 1.4;
  context.fillText(caption, x, below, width);
}

function renderCross(context: RenderContext, { x, y, width, height }: Picture, ink: string): void {
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  context.strokeRect(x + 1, y + 1, width - 2, height - 2);
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + width, y + height);
  context.moveTo(x + width, y);
  context.lineTo(x, y + height);
  context.stroke();
}
