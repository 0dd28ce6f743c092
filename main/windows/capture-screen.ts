import type { WebContents } from 'electron';
import type { ScreenArea } from '../../preload/contract';

/** Width of the picture in pixels: it is shown half as wide. */
const width = 480;
/** JPEG quality in per cent. */
const quality = 78;

/** A small JPEG of an area of a page, in CSS pixels. Null when nothing was painted there. */
export async function captureScreen(contents: WebContents, area: ScreenArea): Promise<Uint8Array | null> {
  const image = await contents.capturePage(area);
  return image.isEmpty() ? null : new Uint8Array(image.resize({ width, quality: 'good' }).toJPEG(quality));
}
