import { inLightTheme } from '../../../ui/token';
import type { BoardElement, BoardText, Note, Shape } from '../../../../workshop/vision-board/schema';
import type { ExportExtent } from './export-extent';
import { boardPalette } from '../rendering/board-palette';
import type { TextLayout } from '../rendering/fit-text';
import { renderClusterFrames, renderClusterTitles } from '../rendering/render-clusters';
import { renderElement } from '../rendering/render-elements';
import { atOwnSize, type RenderOptions } from '../rendering/render-context';
import { renderTitles } from '../rendering/render-titles';
import type { ScreenTitle, ScreenTitles } from '../model/screen-titles';

/** Elements rendered between two checks for cancellation. */
const checkInterval = 200;

/** The board that is rendered. */
interface RenderedBoard {
  textLayout: (element: Note | BoardText | Shape) => TextLayout;
  /** Loads a picture at its full size; rejects when that is impossible. */
  loadPicture: (asset: string) => Promise<HTMLImageElement>;
  /** Titles with a least size, as on the screen. Without them titles keep their size on the board. */
  titles?: {
    placed: ScreenTitles;
    shown: readonly ScreenTitle[];
    elementOf: (id: string) => BoardElement | undefined;
  };
}

interface RenderTask {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/** Renders a part of the board as PNG in the light theme. Rejects when it is cancelled or memory is insufficient. */
export async function renderBoardPng(
  { textLayout, loadPicture, titles }: RenderedBoard,
  { rect, items, clusters }: Omit<ExportExtent, 'name'>,
  scale: number,
  { signal, onProgress }: RenderTask,
): Promise<Blob> {
  const palette = inLightTheme(boardPalette);
  const canvas = new OffscreenCanvas(Math.ceil(rect.width * scale), Math.ceil(rect.height * scale));
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('No canvas of this size');
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.translate(-rect.x, -rect.y);
  context.textRendering = 'geometricPrecision';
  let bitmap: ImageBitmap | 'failed' = 'failed';
  const options: RenderOptions = {
    palette,
    textLayout,
    pictures: { bitmap: () => bitmap },
    view: rect,
    scale,
    detail: 'full',
    smoothing: 'medium',
    ...(titles
      ? { leastTitle: titles.placed.least, isEnlarged: (id) => titles.placed.get(id)?.kind === 'text' }
      : atOwnSize),
    editing: null,
  };
  const areas = items.filter(({ element }) => element.type === 'area');
  for (const area of areas) renderElement(context, area, options);
  renderClusterFrames(context, clusters, { ...options, withText: true });
  for (const [index, item] of items.filter(({ element }) => element.type !== 'area').entries()) {
    const { element } = item;
    if (element.type === 'picture') {
      bitmap = await loadPicture(element.asset)
        // One at a time: all of them together would not fit into memory.
        .then((image) => createImageBitmap(image))
        .catch(() => 'failed' as const);
      renderElement(context, item, options);
      if (bitmap !== 'failed') bitmap.close();
    } else renderElement(context, item, options);
    if (index % checkInterval !== checkInterval - 1 && element.type !== 'picture') continue;
    onProgress(index + 1, items.length);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
  renderClusterTitles(context, clusters, items, { ...options, withText: true });
  if (titles) {
    const { shown, elementOf } = titles;
    renderTitles(context, shown, { palette, scale, textLayout, elementOf });
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  signal.throwIfAborted();
  return blob;
}
