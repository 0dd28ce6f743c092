import { longestSide } from './encode-picture';

/** Size in pixels and background of the picture that a drawing becomes; by default its own size, and transparent. */
export interface DrawingFormat {
  width: number;
  height: number;
  background: string;
}

/**
 * Rasterises an SVG through an `<img>`, which runs no scripts and loads nothing external. Workers have no `<img>`, so this blocks the page:
 * a drawing of a few hundred bytes can take minutes and gigabytes. Rejects when it cannot be drawn.
 */
export async function drawSvg(bytes: Uint8Array<ArrayBuffer>, format?: DrawingFormat): Promise<OffscreenCanvas> {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { width, height } = format ?? ownSize(image);
    const canvas = new OffscreenCanvas(width, height);
    // Drawn by this process and not by the one for graphics, which all windows share.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('No canvas');
    if (format) {
      context.fillStyle = format.background;
      context.fillRect(0, 0, width, height);
    }
    context.drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Small drawings are enlarged, so that lines stay sharp when the board is zoomed in. */
function ownSize({ naturalWidth, naturalHeight }: HTMLImageElement): { width: number; height: number } {
  const [width, height] = [naturalWidth || 800, naturalHeight || 600];
  const longer = Math.max(width, height);
  const scale = Math.min(longestSide / longer, Math.max(1, 1600 / longer));
  const size = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: size(width), height: size(height) };
}
