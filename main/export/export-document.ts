import type { DocumentFormat } from '../../preload/contract';
import type { LeitbildDocument } from '../../workshop/document';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import type { DocumentRequest } from '../../workshop/document-definitions/document-registry';
import type { SessionDocument } from '../../workshop/session-schema';
import { sanitizeDocument } from './sanitize-document';
import { fileName } from './file-name';
import { listComments } from './list-comments';
import { markdownFiles } from './markdown-files';
import type { PrintJob } from './pdf/pdf';
import { documentText } from './plain-text';
import { readPictures, type DrawBoard } from './read-pictures';

export interface ExportJob extends DocumentRequest {
  session: SessionDocument;
  formats: readonly DocumentFormat[];
  /** Whether Word files contain their fonts; they do when it is left out. */
  fontsEmbedded?: boolean;
  /** The bytes of a picture. When it throws, the document shows the picture's description. */
  readAsset: (asset: string) => Promise<Uint8Array>;
  print: (job: PrintJob, signal?: AbortSignal) => Promise<Uint8Array>;
  /** Draws an SVG document as PNG; width and height in CSS pixels. */
  svgToPng: (svg: string, width: number, height: number, signal?: AbortSignal) => Promise<Uint8Array>;
  drawBoard: DrawBoard;
  /** A name for a file beside which there is none of that name; without it, names are used as they are. */
  freeName?: (name: string) => Promise<string>;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/**
 * Builds the files of one document: name and bytes, in the order of the formats. Pictures of a Markdown file come before it, in a folder
 * beside it: their names contain a slash. Writes nothing to the drive. Rejects with the signal's reason when it is cancelled.
 */
export async function exportDocument(job: ExportJob): Promise<Map<string, Uint8Array>> {
  const { signal, formats } = job;
  const total = formats.length + 1;
  const report = (done: number) => {
    signal?.throwIfAborted();
    job.onProgress?.(done, total);
  };
  report(0);
  const document = sanitizeDocument(buildDocument(job.session, job));
  // Plain text shows no pictures.
  const pictures = formats.every((format) => format === 'txt')
    ? new Map<string, Uint8Array>()
    : await readPictures(document, job);
  report(1);
  const files = new Map<string, Uint8Array>();
  for (const [index, format] of formats.entries()) {
    const proposed = fileName([document.workshopTitle, document.name], format);
    const name = (await job.freeName?.(proposed)) ?? proposed;
    if (format === 'md') {
      for (const [file, bytes] of markdownFiles(listComments(document), pictures, name)) files.set(file, bytes);
    } else files.set(name, await write(format, document, pictures, job));
    report(index + 2);
  }
  return files;
}

/** The DOCX library and the fonts are loaded on demand: most runs never need them. */
async function write(
  format: Exclude<DocumentFormat, 'md'>,
  document: LeitbildDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  { now, print, svgToPng, signal, fontsEmbedded = true }: ExportJob,
): Promise<Uint8Array> {
  switch (format) {
    case 'txt':
      return new TextEncoder().encode(documentText(listComments(document)));
    case 'html': {
      const { htmlFile } = await import('./html/html-file');
      return new TextEncoder().encode(htmlFile(listComments(document), pictures));
    }
    case 'pdf': {
      const { documentPdf } = await import('./pdf/pdf');
      const printUnlessCancelled = (page: PrintJob) => {
        signal?.throwIfAborted();
        return print(page, signal);
      };
      return documentPdf(listComments(document), pictures, printUnlessCancelled, now);
    }
    case 'docx': {
      const { documentDocx } = await import('./docx/docx');
      return documentDocx(document, {
        now,
        pictures,
        fontsEmbedded,
        svgToPng: (svg, width, height) => svgToPng(svg, width, height, signal),
      });
    }
    case 'pptx': {
      const { documentPptx } = await import('./pptx/pptx');
      return documentPptx(document, {
        now,
        pictures,
        svgToPng: (svg, width, height) => svgToPng(svg, width, height, signal),
      });
    }
  }
}
