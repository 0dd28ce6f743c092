import { access, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WebContents } from 'electron';
import type { DocumentFormat } from '../../preload/contract';
import type { DocumentAddition, DocumentKind } from '../../workshop/documents';
import type { Language } from '../../workshop/language';
import type { RequestHandlers } from '../ipc-adapter';
import type { Library } from '../session/library';
import { mainTexts } from '../texts';
import type { ExportJob, ExportJobs } from './export-jobs';
import { chooseFolder } from './session-requests';

type DocumentAnswers = Pick<RequestHandlers, Extract<keyof RequestHandlers, `document.${string}`>>;

/** Documents on request: as files in a folder that a person chooses, on paper, or only measured. */
export function documentRequests(library: Library, language: () => Language, jobs: ExportJobs): DocumentAnswers {
  return {
    'document.export': async ({ key, document, additions, formats }, sender) => {
      const text = mainTexts[language()].dialogs;
      const folder = await chooseFolder(sender, { title: text.exportTitle, buttonLabel: text.exportButton });
      if (folder === null) return null;
      return jobs.run((job) => run(library, { key, document, additions, formats, folder, sender }, job));
    },
    'document.print': async ({ key, document, additions }, sender) => {
      if ((await sender.getPrintersAsync()).length === 0) return 'no-printer';
      const store = library.get(key);
      const { printDocument } = await import('../export/print-document');
      const { printToPaper, printToPdf } = await import('../export/print-window');
      return printDocument(
        {
          session: store.session,
          kind: document,
          additions,
          now: new Date().toISOString(),
          readAsset: (asset) => store.readAsset(asset),
        },
        { toPdf: printToPdf, toPaper: printToPaper },
      );
    },
    'document.pages': async ({ key, job }) => {
      const { session } = library.get(key);
      const { measurePages } = await import('../export/page-gauge');
      const { printToPdf } = await import('../export/print-window');
      let pages: number | null = null;
      const { status } = await jobs.run(async ({ signal }) => {
        pages = await measurePages(session, new Date().toISOString(), (page) => printToPdf(page, signal));
      }, job);
      if (status === 'failed') throw new Error('The pages could not be measured');
      return pages;
    },
    'document.cancel': ({ job }) => jobs.cancel(job),
    'document.show': ({ job }) => jobs.show(job),
  };
}

interface Order {
  key: string;
  document: DocumentKind;
  additions: readonly DocumentAddition[];
  formats: DocumentFormat[];
  folder: string;
  sender: WebContents;
}

async function run(
  library: Library,
  { key, document, additions, formats, folder, sender }: Order,
  { id, signal, wrote }: ExportJob,
): Promise<void> {
  const store = library.get(key);
  // Loaded when it is needed: most starts of the program make no document.
  const { exportDocument } = await import('../export/export-document');
  const { printToPdf, svgToPng } = await import('../export/print-window');
  const made = await exportDocument({
    session: store.session,
    kind: document,
    additions,
    formats,
    now: new Date().toISOString(),
    readAsset: (asset) => store.readAsset(asset),
    print: printToPdf,
    svgToPng,
    signal,
    onProgress: (done, total) => {
      if (!sender.isDestroyed()) sender.send('document.progress', { job: id, done, total });
    },
  });
  for (const [name, bytes] of made) {
    const file = await freePath(folder, name);
    await writeFile(file, bytes, { flag: 'wx' });
    wrote(file);
  }
}

/** A path that does not exist yet: a document that a person may have edited is never written over. */
async function freePath(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  for (let count = 1; ; count += 1) {
    const candidate = path.join(folder, count === 1 ? name : `${stem} (${count})${ext}`);
    try {
      await access(candidate);
    } catch {
      return candidate;
    }
  }
}
