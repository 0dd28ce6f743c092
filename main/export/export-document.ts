import type { DocumentFormat } from '../../preload/contract';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import type { DocumentRequest } from '../../workshop/document-definitions/document-registry';
import type { SessionDocument } from '../../workshop/session-schema';
import { withoutPictures, writeDocument, type DocumentSource } from './document-formats';
import { fileName } from './file-name';
import { readPictures, type DrawBoard } from './read-pictures';
import type { ClientTemplates } from './template/client-templates';
import { sanitizeDocument } from './sanitize-document';

export interface ExportJob extends DocumentRequest {
  session: SessionDocument;
  formats: readonly DocumentFormat[];
  /** Whether Word files contain their fonts; they do when it is left out. */
  fontsEmbedded?: boolean;
  /** The client's Office files whose look files of their kind have; those without one have ours. */
  templates?: ClientTemplates;
  /** The bytes of a picture. When it throws, the document shows the picture's description. */
  readAsset: (asset: string) => Promise<Uint8Array>;
  print: DocumentSource['print'];
  svgToPng: DocumentSource['svgToPng'];
  drawBoard: DrawBoard;
  /** A name for a file beside which there is none of that name; without it, names are used as they are. */
  freeName?: (name: string) => Promise<string>;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Builds the files of one document: name and bytes, in the order of the formats. Pictures of a Markdown file come before it, in a folder
 * beside it: their names contain a slash. Writes nothing to the drive. Runs in the export process, which is ended to cancel it.
 */
export async function exportDocument(job: ExportJob): Promise<Map<string, Uint8Array>> {
  const { formats } = job;
  const report = (done: number) => job.onProgress?.(done, formats.length + 1);
  report(0);
  const document = sanitizeDocument(buildDocument(job.session, job));
  const pictures = formats.every((format) => withoutPictures.has(format))
    ? new Map<string, Uint8Array>()
    : await readPictures(document, job);
  report(1);
  const files = new Map<string, Uint8Array>();
  for (const [index, format] of formats.entries()) {
    const proposed = fileName([document.workshopTitle, document.name], format);
    const name = (await job.freeName?.(proposed)) ?? proposed;
    const source = {
      document,
      pictures,
      name,
      now: job.now,
      fontsEmbedded: job.fontsEmbedded ?? true,
      templates: job.templates ?? {},
    };
    const { print, svgToPng } = job;
    for (const [file, bytes] of await writeDocument(format, { ...source, print, svgToPng })) files.set(file, bytes);
    report(index + 2);
  }
  return files;
}
