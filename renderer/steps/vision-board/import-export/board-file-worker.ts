import {
  isExcalidraw,
  picturesOfExcalidraw,
  readExcalidraw,
} from '../../../../workshop/vision-board/formats/read-excalidraw';
import {
  isJsonCanvas,
  originOfCanvas,
  picturesOfCanvas,
  readJsonCanvas,
} from '../../../../workshop/vision-board/formats/read-json-canvas';
import { drawingInMarkdown } from '../../../../workshop/vision-board/formats/excalidraw-markdown';
import { parseJson, type ImportedBoard } from '../../../../workshop/vision-board/formats/imported-board';
import type { ImportOrigin } from './map-authors';
import { blobFromDataUrl } from './data-url';
import { decodeText, guessEncoding } from '../../../document/decode-text';

/** Message from board-file-reader.ts: first the content, then the imported assets by the picture names of the file. */
export type BoardFileTask = { content: Uint8Array | string } | { assets: ReadonlyMap<string, string> };

/** Format and pictures of a file: a canvas names files beside it, an Excalidraw file contains them; null for invalid ones. */
export type BoardFileContent =
  | { kind: 'none' }
  | { kind: 'canvas'; pictures: string[]; origin: ImportOrigin }
  | { kind: 'drawing'; pictures: ReadonlyMap<string, Blob | null> };

let read: ((assets: ReadonlyMap<string, string>) => ImportedBoard) | null = null;

function open(content: Uint8Array | string): BoardFileContent {
  const text = typeof content === 'string' ? content : decodeText(content, guessEncoding(content));
  const data = parseJson(text) ?? parseJson(drawingInMarkdown(text) ?? '');
  if (isExcalidraw(data)) {
    read = (assets) => readExcalidraw(data, assets);
    const addresses = [...picturesOfExcalidraw(data)];
    return { kind: 'drawing', pictures: new Map(addresses.map(([id, address]) => [id, blobFromDataUrl(address)])) };
  }
  if (!isJsonCanvas(data)) return { kind: 'none' };
  read = (assets) => readJsonCanvas(data, assets);
  return { kind: 'canvas', pictures: picturesOfCanvas(data), origin: originOfCanvas(data) };
}

addEventListener('message', ({ data: task }: MessageEvent<BoardFileTask>) => {
  postMessage('content' in task ? open(task.content) : (read?.(task.assets) ?? null));
});
