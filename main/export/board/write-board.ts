import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BoardExport } from '../../../preload/contract';
import { inOrder } from '../../../workshop/collection';
import type { Language } from '../../../workshop/language';
import type { SessionDocument } from '../../../workshop/session-schema';
import { boardTable } from '../../../workshop/vision-board/formats/board-table';
import { writeJsonCanvas } from '../../../workshop/vision-board/formats/write-json-canvas';
import { stepNames } from '../../../workshop/step';
import { nodeFileSystem } from '../../session/storage/file-system';
import { writeDurably } from '../../session/storage/write-durably';
import { boardPdf } from './board-pdf';
import { tableCsv } from './csv';
import { embedPictures } from '../embed-pictures';
import { isPlainSvg } from './plain-svg';
import type { PrintJob } from '../pdf/pdf';

export interface BoardSource {
  session: SessionDocument;
  /** Name of the exported part; empty for the whole board. */
  part: string;
  readAsset: (asset: string) => Promise<Uint8Array>;
  /** Language of the system. */
  system: Language;
  print: (job: PrintJob) => Promise<Uint8Array>;
  /** Name of the folder for the pictures of a canvas, beside its file. */
  picturesFolder: string;
}

/** Writes a board or a part of it to a file. Throws for a drawing that is not plain. */
export async function writeBoard(file: string, content: BoardExport, source: BoardSource): Promise<void> {
  const { session, part, readAsset } = source;
  const slice = session.steps['vision-board'];
  const { participants, language } = session.workshop;
  const names = Object.fromEntries(inOrder(participants).map(([id, { name }]) => [id, name]));
  const write = (bytes: Uint8Array | string) =>
    writeDurably(nodeFileSystem, file, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  const refuseUnlessPlain = (svg: string) => {
    if (!isPlainSvg(svg)) throw new Error('Not a drawing of the board');
  };
  switch (content.format) {
    case 'csv': {
      const ids = content.ids && new Set(content.ids);
      await write(tableCsv(boardTable(slice, { language, names, ids }), source.system));
      return;
    }
    case 'canvas': {
      const ids = content.ids && new Set(content.ids);
      const folder = `${source.picturesFolder}/`;
      const canvas = writeJsonCanvas(slice, { folder, session: session.header.id, names, ids });
      // Pictures are written first, so that the canvas never references a missing file.
      await writePictures(path.join(path.dirname(file), source.picturesFolder), canvas.nodes, readAsset);
      await write(`${JSON.stringify(canvas, null, '\t')}\n`);
      return;
    }
    case 'svg':
      refuseUnlessPlain(content.svg);
      await write(await embedPictures(content.svg, readAsset));
      return;
    case 'png':
      await write(content.bytes);
      return;
    case 'pdf': {
      content.pages.forEach(refuseUnlessPlain);
      const name = part || stepNames['vision-board'][language];
      const { pages, upright } = content;
      const now = new Date().toISOString();
      await write(await boardPdf({ pages, upright, session, name, readAsset, print: source.print, now }));
    }
  }
}

async function writePictures(
  folder: string,
  nodes: readonly { file?: string }[],
  readAsset: (asset: string) => Promise<Uint8Array>,
): Promise<void> {
  const assets = new Set(nodes.flatMap(({ file }) => (file === undefined ? [] : [path.basename(file)])));
  if (assets.size === 0) return;
  await mkdir(folder, { recursive: true });
  for (const asset of assets) {
    const bytes = await readAsset(asset).catch(() => null);
    if (bytes) await writeDurably(nodeFileSystem, path.join(folder, asset), bytes);
  }
}
