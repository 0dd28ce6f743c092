import type { DocumentFormat } from '../../preload/contract';
import type { LeitbildDocument } from '../../workshop/document';
import { listFootnotes } from '../../workshop/reference-marks';
import { listComments } from './list-comments';
import { markdownFiles } from './markdown-files';
import type { PrintJob } from './pdf/pdf';
import { documentText } from './plain-text';
import type { ClientTemplates } from './template/client-templates';

/** A document that is to be written in a format. */
export interface DocumentSource {
  document: LeitbildDocument;
  pictures: ReadonlyMap<string, Uint8Array>;
  /** Name of the file, with its extension. */
  name: string;
  /** The date of printing, ISO 8601. */
  now: string;
  /** Whether Word files contain their fonts. */
  fontsEmbedded: boolean;
  /** The client's Office files whose look files of their kind have; the others have ours. */
  templates: ClientTemplates;
  print: (job: PrintJob) => Promise<Uint8Array>;
  /** Draws an SVG document as PNG; width and height in CSS pixels. */
  svgToPng: (svg: string, width: number, height: number) => Promise<Uint8Array>;
}

/** The content of a file, or several files by name: those in a folder beside it come before it. */
type Written = Uint8Array | string | Map<string, Uint8Array>;

/**
 * How each format is written. A new format is one entry here, its name in `documentFormats` of the contract and in the texts of the
 * export dialog. Libraries and fonts are loaded on demand: most runs never need them.
 */
const formats: Record<DocumentFormat, (source: DocumentSource) => Promise<Written> | Written> = {
  docx: async ({ document, templates, ...options }) => {
    const { documentDocx } = await import('./docx/docx');
    return documentDocx(document, { ...options, template: templates.docx ?? null });
  },
  pptx: async ({ document, pictures, now, svgToPng, templates }) => {
    const { documentPptx } = await import('./pptx/pptx');
    return documentPptx(listFootnotes(document), { pictures, now, svgToPng, template: templates.pptx ?? null });
  },
  pdf: async ({ document, pictures, print, now }) => {
    const { documentPdf } = await import('./pdf/pdf');
    return documentPdf(listed(document), pictures, print, now);
  },
  html: async ({ document, pictures }) => {
    const { htmlFile } = await import('./html/html-file');
    return htmlFile(listed(document), pictures);
  },
  md: ({ document, pictures, name }) => markdownFiles(listed(document), pictures, name),
  txt: ({ document }) => documentText(listed(document)),
};

/** For formats without comments and notes at the foot of a page. */
function listed(document: LeitbildDocument): LeitbildDocument {
  return listComments(listFootnotes(document));
}

/** The files of a document in a format: name and bytes. */
export async function writeDocument(format: DocumentFormat, source: DocumentSource): Promise<Map<string, Uint8Array>> {
  const written = await formats[format](source);
  if (written instanceof Map) return written;
  return new Map([[source.name, typeof written === 'string' ? new TextEncoder().encode(written) : written]]);
}

/** Formats that show no pictures. */
export const withoutPictures: ReadonlySet<DocumentFormat> = new Set(['txt']);
