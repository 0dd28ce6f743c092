import { inLightTheme } from '../../../ui/token';
import { loadAsset } from '../rendering/picture-bitmaps';
import type { Board } from '../actions/board';
import type { ExportExtent } from './export-extent';
import { boardPalette } from '../rendering/board-palette';
import { renderClusters } from '../rendering/render-clusters';
import { renderElement } from '../rendering/render-elements';
import { atOwnSize, type RenderOptions } from '../rendering/render-context';

/** Elements rendered between two checks for cancellation. */
const checkInterval = 200;

interface RenderTask {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/** Renders a part of the board as PNG in the light theme. Rejects when it is cancelled or memory is insufficient. */
export async function renderBoardPng(
  board: Board,
  { rect, items, clusters }: ExportExtent,
  scale: number,
  { signal, onProgress }: RenderTask,
): Promise<Uint8Array<ArrayBuffer>> {
  const palette = inLightTheme(boardPalette);
  const canvas = new OffscreenCanvas(Math.ceil(rect.width * scale), Math.ceil(rect.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas of this size');
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.translate(-rect.x, -rect.y);
  context.textRendering = 'geometricPrecision';
  let bitmap: ImageBitmap | 'failed' = 'failed';
  const options: RenderOptions = {
    palette,
    textLayout: board.view.textLayout,
    pictures: { bitmap: () => bitmap },
    view: rect,
    scale,
    detail: 'full',
    smoothing: 'medium',
    ...atOwnSize,
    editing: null,
  };
  const areas = items.filter(({ element }) => element.type === 'area');
  for (const area of areas) renderElement(context, area, options);
  renderClusters(context, clusters, { palette, scale, leastTitle: 0, withText: true });
  for (const [index, item] of items.filter(({ element }) => element.type !== 'area').entries()) {
    const { element } = item;
    if (element.type === 'picture') {
      bitmap = await decodePicture(board, element.asset);
      renderElement(context, item, options);
      if (bitmap !== 'failed') bitmap.close();
    } else renderElement(context, item, options);
    if (index % checkInterval !== checkInterval - 1 && element.type !== 'picture') continue;
    onProgress(index + 1, items.length);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  signal.throwIfAborted();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Decodes one picture at full size while it is rendered: all of them together would not fit into memory. */
async function decodePicture(board: Board, asset: string): Promise<ImageBitmap | 'failed'> {
  try {
    return await createImageBitmap(await loadAsset(board.key, asset));
  } catch {
    return 'failed';
  }
}
