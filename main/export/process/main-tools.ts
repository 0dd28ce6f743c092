import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PrintResult } from '../../../preload/contract';
import { sansFontStyle } from '../html/fonts';
import { pageName } from '../pdf/page-files';
import type { PrintJob } from '../pdf/pdf';
import { writePage } from '../pdf/write-page';
import type { DrawBoard } from '../read-pictures';
import type { ExportCalls } from './export-messages';

/** Calls main and resolves with its answer. */
export type CallMain = <Name extends keyof ExportCalls>(
  name: Name,
  input: ExportCalls[Name]['input'],
) => Promise<ExportCalls[Name]['output']>;

/** Pixels per CSS pixel in pictures of charts: 288 dots per inch. */
const pixelRatio = 3;

/** What documents need of Chromium, by way of main. */
export interface MainTools {
  print: (job: PrintJob) => Promise<Uint8Array>;
  toPaper: (job: PrintJob, line: string) => Promise<PrintResult>;
  svgToPng: (svg: string, width: number, height: number) => Promise<Uint8Array>;
  drawBoard: DrawBoard;
}

/** The tools of a job: pages are written to `work`, and main loads them from there. Each picture of the board is drawn once. */
export function mainTools(work: string, assetsFolder: string, call: CallMain): MainTools {
  let pages = 0;
  const nextFolder = () => path.join(work, `page-${++pages}`);
  const drawn = new Map<string, Uint8Array | null>();
  return {
    async print(job) {
      const page = await writePage(nextFolder(), job);
      const file = `${page.folder}.pdf`;
      await call('print', { page, file });
      return new Uint8Array(await readFile(file));
    },
    async toPaper(job, line) {
      return call('paper', { page: await writePage(nextFolder(), job), line });
    },
    svgToPng(svg, width, height) {
      const withFonts = svg.replace(/<svg[^>]*>/, (tag) => `${tag}<style>${sansFontStyle}</style>`);
      const [pixelWidth, pixelHeight] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
      return call('draw', { svg: new TextEncoder().encode(withFonts), width: pixelWidth, height: pixelHeight });
    },
    async drawBoard({ board, assets, onPicture }) {
      const wanted = assets.filter((asset) => !drawn.has(asset));
      if (wanted.length > 0) {
        const folder = nextFolder();
        await mkdir(folder);
        await writeFile(path.join(folder, pageName), boardHtml(board));
        const onBoard = Object.values(board.elements).flatMap((each) => (each.type === 'picture' ? [each.asset] : []));
        const pictures = [...new Set(onBoard)];
        // What was drawn before main gave up is in the folder nevertheless.
        await call('drawBoard', { folder, wanted, pictures, assets: assetsFolder }).catch(() => null);
        for (const asset of wanted) drawn.set(asset, await readFile(path.join(folder, asset)).catch(() => null));
      }
      for (const asset of assets) {
        const png = drawn.get(asset);
        if (png) onPicture(asset, new Uint8Array(png));
      }
    },
  };
}

/** The page that draws the board: its style, and the board as data, in which no tag can end the element. */
function boardHtml(board: unknown): string {
  const data = JSON.stringify(board).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="board-pictures.css"><body><script type="application/json" id="board">${data}</script>`;
}
