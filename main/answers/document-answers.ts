import { access, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shell, type WebContents } from 'electron';
import type { DocumentFormat, ExportDone } from '../../preload/contract';
import type { DocumentKind } from '../../workshop/documents';
import type { Language } from '../../workshop/language';
import { newId } from '../../workshop/new-id';
import type { Answers } from '../ipc';
import type { Library } from '../session/library';
import { saveProblem } from '../session/save-problem';
import { mainTexts } from '../texts';
import { askForFolder } from './session-answers';

type DocumentAnswers = Pick<Answers, Extract<keyof Answers, `document.${string}`>>;

interface Job {
  abort: AbortController;
  /** The last file written, for "show in folder". */
  written: string | null;
}

/** Documents on request: asks for a folder, makes the files, can be cancelled, and shows them afterwards. */
export function documentAnswers(library: Library, language: () => Language): DocumentAnswers {
  const jobs = new Map<string, Job>();
  return {
    'document.export': async ({ key, document, formats }, sender) => {
      const text = mainTexts[language()].dialogs;
      const folder = await askForFolder(sender, { title: text.exportTitle, buttonLabel: text.exportButton });
      if (folder === null) return null;
      const id = newId();
      const job: Job = { abort: new AbortController(), written: null };
      jobs.set(id, job);
      return run(library, { id, job, key, document, formats, folder, sender });
    },
    'document.cancel': ({ job }) => jobs.get(job)?.abort.abort(),
    'document.show': ({ job }) => {
      const written = jobs.get(job)?.written;
      if (written) shell.showItemInFolder(written);
    },
  };
}

interface Order {
  id: string;
  job: Job;
  key: string;
  document: DocumentKind;
  formats: DocumentFormat[];
  folder: string;
  sender: WebContents;
}

async function run(library: Library, { id, job, key, document, formats, folder, sender }: Order): Promise<ExportDone> {
  const { signal } = job.abort;
  const store = library.get(key);
  const files: string[] = [];
  try {
    // Loaded when it is needed: most starts of the program make no document.
    const { exportDocument } = await import('../export/export-document');
    const { printToPdf, rasterise } = await import('../export/print-window');
    const made = await exportDocument({
      session: store.session,
      kind: document,
      formats,
      now: new Date().toISOString(),
      readAsset: (asset) => store.readAsset(asset),
      print: printToPdf,
      rasterise,
      signal,
      onProgress: (done, total) => {
        if (!sender.isDestroyed()) sender.send('document.progress', { job: id, done, total });
      },
    });
    for (const [name, bytes] of made) {
      job.written = await freePath(folder, name);
      await writeFile(job.written, bytes, { flag: 'wx' });
      files.push(path.basename(job.written));
    }
    return { status: 'done', job: id, files, problem: null };
  } catch (error) {
    if (signal.aborted) return { status: 'cancelled', job: id, files, problem: null };
    return { status: 'failed', job: id, files, problem: saveProblem(error) };
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
