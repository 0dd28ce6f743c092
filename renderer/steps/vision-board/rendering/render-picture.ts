import type { Picture } from '../../../../workshop/vision-board/schema';
import { withRotation } from './with-rotation';
import type { RenderContext, RenderOptions } from './render-context';

/** Width of the mount around a picture, in board units. */
const mount = 14;
const captionSize = 16;

export function renderPicture(
  context: RenderContext,
  picture: Picture,
  painting: RenderOptions,
  withText: boolean,
): void {
  withRotation(context, picture, () => paintUpright(context, picture, painting, withText));
}

function paintUpright(context: RenderContext, picture: Picture, painting: RenderOptions, withText: boolean): void {
  const { pictures, palette, scale, smoothing } = painting;
  const { x, y, width, height, crop, frame, caption } = picture;
  if (frame === 'mount') {
    context.fillStyle = palette.mount;
    context.fillRect(x - mount, y - mount, width + 2 * mount, height + 2 * mount);
    context.strokeStyle = palette.edge;
    context.lineWidth = 1;
    context.strokeRect(x - mount + 0.5, y - mount + 0.5, width + 2 * mount - 1, height + 2 * mount - 1);
  }
  const shown = crop ? width / Math.max(0.01, crop.width) : width;
  const bitmap = pictures.bitmap(picture.asset, shown * scale);
  if (bitmap && bitmap !== 'failed') {
    context.imageSmoothingQuality = smoothing;
    const part = crop ?? { x: 0, y: 0, width: 1, height: 1 };
    const [w, h] = [bitmap.width, bitmap.height];
    context.drawImage(bitmap, part.x * w, part.y * h, part.width * w, part.height * h, x, y, width, height);
  } else {
    context.fillStyle = palette.waiting;
    context.fillRect(x, y, width, height);
    if (bitmap === 'failed') cross(context, picture, palette.waitingInk);
  }
  if (frame === 'line') {
    context.strokeStyle = palette.inks.ink;
    context.lineWidth = 2;
    context.strokeRect(x - 1, y - 1, width + 2, height + 2);
  }
  if (!withText || caption === '') return;
  context.font = `${captionSize}px ${palette.family}`;
  context.fillStyle = palette.inks.grey;
  const below = y + height + (frame === 'mount' ? mount : 0) + captionSize * 1.4;
  context.fillText(caption, x, below, width);
}

function cross(context: RenderContext, { x, y, width, height }: Picture, ink: string): void {
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
