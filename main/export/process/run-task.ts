import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chaptersOf } from '../../../workshop/document-definitions/chapters';
import type { Language } from '../../../workshop/language';
import type { SessionDocument } from '../../../workshop/session-schema';
import { Assets } from '../../session/storage/assets';
import { nodeFileSystem } from '../../session/storage/file-system';
import { isOpenElsewhere } from '../owner-files';
import { clientTemplates, templateProblem } from '../template/client-templates';
import { picturesFolder } from '../pictures-folder';
import type { ExportResults, ExportTask } from './export-messages';
import { mainTools, type CallMain } from './main-tools';

/** Where a job reads and writes, and how it reaches main. */
export interface JobContext {
  /** The folder of the job. */
  work: string;
  /** The folder of the session's pictures. */
  assets: string;
  call: CallMain;
  onProgress: (done: number, total: number) => void;
}

/** Runs a task in the export process. What it makes lies in the folder `made` of the job. */
export async function runTask(
  task: ExportTask,
  session: SessionDocument,
  { work, assets, call, onProgress }: JobContext,
): Promise<ExportResults[ExportTask['kind']]> {
  const tools = mainTools(work, assets, call);
  const stored = new Assets(assets, nodeFileSystem);
  const sources = { session, readAsset: (asset: string) => stored.read(asset) };
  const { now } = task;
  switch (task.kind) {
    case 'documents': {
      const { exportDocument } = await import('../export-document');
      const { documents, formats, fontsEmbedded, beside } = task;
      const { language } = session.workshop;
      const openElsewhere: string[] = [];
      const files = task.templates ?? [];
      const { templates, problems } = await clientTemplates(formats, files, session.workshop, sources.readAsset);
      const freeName = async (name: string) => {
        if (beside === null) return name;
        if (await isOpenElsewhere(path.join(beside, name))) openElsewhere.push(name);
        return unusedName(beside, name, language);
      };
      const names: string[] = [];
      for (const [index, document] of documents.entries()) {
        const made = await exportDocument({
          ...sources,
          ...tools,
          ...document,
          formats,
          fontsEmbedded,
          templates,
          now,
          freeName,
          onProgress: (done, total) => onProgress(index * total + done, documents.length * total),
        });
        names.push(...(await writeMade(work, made)));
      }
      return { names, openElsewhere, templateProblems: problems };
    }
    case 'template': {
      const bytes = await readFile(task.file);
      const problem = await templateProblem(task.template, bytes);
      if (problem === null) await writeMade(work, new Map([['template', bytes]]));
      return problem;
    }
    case 'paper': {
      const { printDocument } = await import('../pdf/print-document');
      const { drawBoard, print: toPdf, toPaper } = tools;
      return printDocument({ ...sources, ...task.document, now }, { drawBoard, toPdf, toPaper });
    }
    case 'chapters': {
      const { buildDocument } = await import('../../../workshop/document-definitions/build-document');
      return chaptersOf(buildDocument(session, { ...task.document, now }));
    }
    case 'pages': {
      const { measurePages } = await import('../pdf/page-gauge');
      return measurePages(session, now, tools.print);
    }
    case 'board': {
      const { boardFiles } = await import('../board/board-files');
      const { print } = tools;
      return writeMade(work, await boardFiles(task.name, task.content, { ...sources, ...task, print }));
    }
    case 'roadmap': {
      const { roadmapFile } = await import('../tables/roadmap-files');
      const files = task.files.map(({ name, format }) => [name, roadmapFile(session, format, task)] as const);
      return writeMade(work, new Map(files));
    }
  }
}

/** The names of files that are written to the folder `made`. */
async function writeMade(work: string, files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  for (const [name, bytes] of files) {
    const file = path.join(work, 'made', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return [...files.keys()];
}

/**
 * A name that does not exist in a folder yet, nor does the folder of pictures beside it: a document that a person may have edited is
 * never overwritten.
 */
async function unusedName(folder: string, name: string, language: Language): Promise<string> {
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
