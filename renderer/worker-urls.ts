import pdf from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import picture from './document/picture-worker?worker&url';
import check from './steps/press-release/checks/check-worker?worker&url';
import html from './steps/press-release/editor/paste/html-worker?worker&url';
import workbook from './document/workbook/workbook-worker?worker&url';
import textFile from './steps/press-release/import/text-file-worker?worker&url';
import compare from './steps/press-release/versions/compare-worker?worker&url';
import boardFile from './steps/vision-board/import-export/board-file-worker?worker&url';
import bitmap from './steps/vision-board/rendering/bitmap-worker?worker&url';

/** The only scripts that the page may start besides its own; see trusted-types.ts. */
export const workerUrls = [picture, check, html, textFile, workbook, compare, boardFile, bitmap, pdf];
