import path from 'node:path';
import type { BoardExport } from '../../../preload/contract';
import { inOrder } from '../../../workshop/collection';
import type { Language } from '../../../workshop/language';
import type { SessionDocument } from '../../../workshop/session-schema';
import { boardTable } from '../../../workshop/vision-board/formats/board-table';
import { writeJsonCanvas } from '../../../workshop/vision-board/formats/write-json-canvas';
import { stepNames } from '../../../workshop/step';
import { boardPdf } from './board-pdf';
import { tableCsv } from '../tables/csv';
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
  /** The moment of printing, ISO 8601. */
  now: string;
}

/**
 * The files of an exported board or of a part of it: name and bytes. Pictures of a canvas come before it, in a folder beside it, so that
 * it never names a missing file. Throws for a drawing that is not plain.
 */
export async function boardFiles(
  name: string,
  content: BoardExport,
  source: BoardSource,
): Promise<Map<string, Uint8Array>> {
  const { session, part, readAsset, now } = source;
  const slice = session.steps['vision-board'];
  const { participants, language } = session.workshop;
  const names = Object.fromEntries(inOrder(participants).map(([id, { name: person }]) => [id, person]));
  const file = (bytes: Uint8Array | string) =>
    new Map([[name, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes]]);
  const refuseUnlessPlain = (svg: string) => {
    if (!isPlainSvg(svg)) throw new Error('Not a drawing of the board');
  };
  switch (content.format) {
    case 'csv': {
      const ids = content.ids && new Set(content.ids);
      return file(tableCsv(boardTable(slice, { language, names, ids }), source.system));
    }
    case 'canvas': {
      const ids = content.ids && new Set(content.ids);
      const folder = `${source.picturesFolder}/`;
      const canvas = writeJsonCanvas(slice, { folder, session: session.header.id, names, ids });
      const pictures = await picturesOf(source.picturesFolder, canvas.nodes, readAsset);
      return new Map([...pictures, ...file(`${JSON.stringify(canvas, null, '\t')}\n`)]);
    }
    case 'svg':
      refuseUnlessPlain(content.svg);
      return file(await embedPictures(content.svg, readAsset));
    case 'png':
      return file(content.bytes);
    case 'pdf': {
      content.pages.forEach(refuseUnlessPlain);
      const { pages, upright } = content;
      const shown = part || stepNames['vision-board'][language];
      return file(await boardPdf({ pages, upright, session, name: shown, readAsset, print: source.print, now }));
    }
  }
}

async function picturesOf(
  folder: string,
  nodes: readonly { file?: string }[],
  readAsset: (asset: string) => Promise<Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const assets = new Set(nodes.flatMap(({ file }) => (file === undefined ? [] : [path.basename(file)])));
  const pictures = new Map<string, Uint8Array>();
  for (const asset of assets) {
    const bytes = await readAsset(asset).catch(() => null);
    if (bytes) pictures.set(`${folder}/${asset}`, bytes);
  }
  return pictures;
}
