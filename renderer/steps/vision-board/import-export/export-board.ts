import type { BoardExport, ExportDone } from '../../../../preload/contract';
import { request } from '../../../bridge';
import type { Board } from '../actions/board';
import { extentOf, idsInExtent, type ExportExtent, type ExtentKind } from './export-extent';
import { renderBoardSvg } from './render-board-svg';
import { renderBoardPng } from './render-board-png';
import { loadAsset } from '../rendering/picture-bitmaps';
import { areasInOrder } from '../actions/areas-in-order';

/** Extent and format of an export. */
export type ExportRequest =
  | { format: 'csv' | 'canvas' | 'svg'; extent: ExtentKind }
  | { format: 'png'; extent: ExtentKind; scale: number }
  | { format: 'pdf'; extent: ExtentKind; pages: 'one' | 'areas' };

interface ExportTask {
  /** Title of the board in the documents' language. */
  title: string;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/** Renders the board and lets main write the file where the user chooses. Null when the user cancelled. */
export async function exportBoard(board: Board, exported: ExportRequest, task: ExportTask): Promise<ExportDone | null> {
  const extent = extentOf(board, exported.extent);
  if (!extent) throw new Error('Nothing to export');
  await board.view.loadHyphenation();
  const content = await contentOf(board, exported, extent, task);
  task.signal.throwIfAborted();
  return request['board.export']({ key: board.key, part: extent.name, content });
}

async function contentOf(
  board: Board,
  exported: ExportRequest,
  extent: ExportExtent,
  task: ExportTask,
): Promise<BoardExport> {
  const { format } = exported;
  switch (format) {
    case 'csv':
    case 'canvas':
      return { format, ids: idsInExtent(board, exported.extent) };
    case 'svg':
      return { format, svg: renderBoardSvg(board, extent, task.title) };
    case 'png':
      return { format, bytes: await pngBytes(board, extent, exported.scale, task) };
    case 'pdf': {
      const areas =
        exported.pages === 'areas' ? areasInOrder(board).map(([area]) => extentOf(board, { area })) : [extent];
      const shown = areas.filter((area) => area !== null);
      const upright = shown.every(({ rect }) => rect.height > rect.width);
      return { format, pages: shown.map((area) => renderBoardSvg(board, area, task.title)), upright };
    }
  }
}

async function pngBytes(
  { view, key }: Board,
  extent: ExportExtent,
  scale: number,
  task: ExportTask,
): Promise<Uint8Array<ArrayBuffer>> {
  const loadPicture = (asset: string) => loadAsset(key, asset);
  const blob = await renderBoardPng({ textLayout: view.textLayout, loadPicture }, extent, scale, task);
  return new Uint8Array(await blob.arrayBuffer());
}
