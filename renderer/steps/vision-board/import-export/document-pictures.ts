import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '../../../ui/tokens.css';
import { boardPicture, type DrawnBoard } from '../../../../workshop/vision-board/board-picture';
import { inLightTheme } from '../../../ui/token';
import { BoardClusters } from '../model/board-clusters';
import { BoardModel } from '../model/board-model';
import { boardPart } from '../model/board-part';
import { boundingRect, centreLiesOn, expand, type Rect } from '../../../../workshop/vision-board/geometry';
import { sceneWithin } from '../model/scene';
import { boardPalette } from '../rendering/board-palette';
import { hyphenationOf, loadHyphenation } from '../rendering/hyphenation';
import { TextLayoutCache } from '../rendering/text-layout-cache';
import { renderBoardPng } from './render-board-png';

// The program of the hidden window that draws the board for documents, see main/export/board/board-pictures.ts. It is a script of its
// own: the chunks of the app start the app when they are loaded.

/** Pixels per board unit, as on a sharp screen, unless the picture becomes too large. */
const wantedScale = 2;
/** Largest width and height in pixels: of the whole board, and of a part, which is 310 dots per inch on the page. */
const largest = { whole: { width: 4000, height: 4800 }, part: { width: 2000, height: 2400 } } as const;
/** Margin around what is shown, in board units. */
const margins = { whole: 40, part: 16 } as const;
/** Space for a figure on a page, in CSS pixels. */
const page = { width: 612, height: 718 } as const;
/** Least size of titles on the page, in CSS pixels: ten points. */
const leastTitleOnPage = 13;

let board: { model: BoardModel; clusters: BoardClusters; textLayouts: TextLayoutCache } | null = null;

/** Loads fonts, patterns of hyphenation and the board. Called once, before `drawPicture`. */
export async function loadBoard({ elements, groups, language }: DrawnBoard): Promise<void> {
  await Promise.all([loadHyphenation(language), ...[...document.fonts].map((face) => face.load())]);
  const model = new BoardModel();
  const clusters = new BoardClusters(model);
  model.update(elements);
  clusters.update({ groups, elements });
  board = { model, clusters, textLayouts: new TextLayoutCache(inLightTheme(boardPalette), hyphenationOf(language)) };
}

/** Draws the picture of that name as PNG; null when there is nothing to show. */
export async function drawPicture(asset: string): Promise<Uint8Array | null> {
  if (!board) throw new Error('No board was loaded');
  const { model, clusters, textLayouts } = board;
  const part = boardPicture.partOf(asset);
  if (part === undefined) return null;
  const bounds = part === null ? boundsOfAll() : boundsOfPart(part);
  if (!bounds) return null;
  const kind = part === null ? 'whole' : 'part';
  const { width, height } = largest[kind];
  const shown = expand(bounds, margins[kind]);
  const zoomOnPage = Math.min(1, page.width / shown.width, page.height / shown.height);
  model.titles.least = leastTitleOnPage / zoomOnPage;
  const rect = withTitles(shown);
  const scale = Math.min(wantedScale, width / rect.width, height / rect.height);
  const shownPart = boardPart(part, model, clusters);
  const scene = sceneWithin(rect, model.within(rect), { model, clusters, part: shownPart, without: new Set() });
  const rendered = {
    textLayout: textLayouts.layoutOf.bind(textLayouts),
    loadPicture,
    titles: { placed: model.titles, shown: scene.titles, elementOf: (id: string) => model.get(id) },
  };
  const task = { signal: new AbortController().signal, onProgress: () => undefined };
  const png = await renderBoardPng(rendered, { rect, ...scene }, scale, task);
  return new Uint8Array(await png.arrayBuffer());
}

function boundsOfAll(): Rect | null {
  if (!board) return null;
  const { model, clusters } = board;
  return boundingRect([...model.items(model.ids()), ...clusters.framed].map(({ rect }) => rect));
}

/** An area with what belongs to it and projects beyond its border, or a group. */
function boundsOfPart(id: string): Rect | null {
  if (!board) return null;
  const { model, clusters } = board;
  const area = model.rectOf(id);
  if (!area) return clusters.get(id)?.rect ?? null;
  const belonging = model
    .within(area)
    .map(({ rect }) => rect)
    .filter((rect) => {
      const isSmaller = rect.width <= area.width && rect.height <= area.height;
      return isSmaller && centreLiesOn(rect, area);
    });
  return boundingRect([area, ...belonging]);
}

/** Enlarged titles of what is shown grow beyond its upper edge. */
function withTitles(shown: Rect): Rect {
  if (!board) return shown;
  const inside = board.model.titles
    .within(shown)
    .map(({ rect }) => rect)
    .filter((rect) => rect.x >= shown.x && rect.y + rect.height <= shown.y + shown.height);
  const top = Math.min(shown.y, ...inside.map(({ y }) => y));
  return { ...shown, y: top, height: shown.height + shown.y - top };
}

async function loadPicture(asset: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = asset;
  await image.decode();
  return image;
}
