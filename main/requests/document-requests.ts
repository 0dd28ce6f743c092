import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentFormat } from '../../preload/contract';
import type { DocumentAddition, DocumentKind } from '../../workshop/document-definitions/document-registry';
import type { Language } from '../../workshop/language';
import type { Library } from '../session/library/library';
import { picturesFolder } from '../export/pictures-folder';
import { mainTexts } from '../texts';
import type { ExportJob, ExportJobs } from './export-jobs';
import type { Client } from './client';
import type { Host, Printer } from './host';
import type { HandlersOf } from './request-handlers';

/** Documents: exported to a folder that the person chooses, printed on paper, or measured. */
export function documentRequests(
  library: Library,
  language: () => Language,
  jobs: ExportJobs,
  { dialogs, printer, showInFolder }: Host,
): HandlersOf<'document'> {
  return {
    'document.export': async ({ key, document, additions, formats, fontsEmbedded }, client) => {
      const text = mainTexts[language()].dialogs;
      const folder = await dialogs.chooseFolder(client, { title: text.exportTitle, buttonLabel: text.exportButton });
      if (folder === null) return null;
      const order = { key, document, additions, formats, fontsEmbedded, folder, client };
      return jobs.run((job) => run(library, printer, order, job));
    },
    'document.print': async ({ key, document, additions }, client) => {
      if (!(await printer.isAvailable(client))) return 'no-printer';
      const store = library.get(key);
      const { printDocument } = await import('../export/pdf/print-document');
      return printDocument(
        {
          session: store.session,
          kind: document,
          additions,
          now: new Date().toISOString(),
          readAsset: (asset) => store.readAsset(asset),
        },
        printer,
      );
    },
    'document.pages': async ({ key, job }) => {
      const { session } = library.get(key);
      const { measurePages } = await import('../export/pdf/page-gauge');
      let pages: number | null = null;
      const { status } = await jobs.run(async ({ signal }) => {
        pages = await measurePages(session, new Date().toISOString(), (page) => printer.toPdf(page, signal));
      }, job);
      if (status === 'failed') throw new Error('The pages could not be measured');
      return pages;
    },
    'document.cancel': ({ job }) => jobs.cancel(job),
    'document.show': ({ job }) => {
      const file = jobs.writtenFile(job);
      if (file !== null) showInFolder(file);
    },
  };
}

interface Order {
  key: string;
  document: DocumentKind;
  additions: readonly DocumentAddition[];
  formats: DocumentFormat[];
  fontsEmbedded: boolean;
  folder: string;
  client: Client;
}

async function run(
  library: Library,
  printer: Printer,
  { key, document, additions, formats, fontsEmbedded, folder, client }: Order,
  { id, signal, wrote }: ExportJob,
): Promise<void> {
  const store = library.get(key);
  // Loaded on demand: most runs export no document.
  const { exportDocument } = await import('../export/export-document');
  const made = await exportDocument({
    session: store.session,
    kind: document,
    additions,
    formats,
    now: new Date().toISOString(),
    readAsset: (asset) => store.readAsset(asset),
    print: printer.toPdf,
    svgToPng: printer.svgToPng,
    drawBoard: printer.drawBoard,
    fontsEmbedded,
    freeName: (name) => freeName(folder, name, store.session.workshop.language),
    signal,
    onProgress: (done, total) => client.send('document.progress', { job: id, done, total }),
  });
  for (const [name, bytes] of made) {
    const file = path.join(folder, name);
    const isBeside = name.includes('/');
    if (isBeside) await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: 'wx' });
    if (!isBeside) wrote(file);
  }
}

/**
 * A name that does not exist in a folder yet, nor does the folder of pictures beside it: a document that a person may have edited is
 * never overwritten.
 */
async function freeName(folder: string, name: string, language: Language): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${stem} (${count})${ext}`;
    const beside = ext === '.md' ? [picturesFolder(candidate, language)] : [];
    const isTaken = await Promise.all([candidate, ...beside].map((each) => exists(path.join(folder, each))));
    if (!isTaken.includes(true)) return candidate;
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
