import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TemplateProblem } from '../../../preload/contract';
import { chaptersOf } from '../../../workshop/document-definitions/chapters';
import type { Language } from '../../../workshop/language';
import type { SessionDocument } from '../../../workshop/session-schema';
import { Assets } from '../../session/storage/assets';
import { nodeFileSystem } from '../../session/storage/file-system';
import type { WordTemplate } from '../docx/template/read-word-template';
import { isOpenElsewhere } from '../owner-files';
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
      const { template, problem } = formats.includes('docx')
        ? await chosenTemplate(task.template ?? null, session, sources.readAsset)
        : noTemplate;
      const freeName = async (name: string) => {
        if (beside === null) return name;
        if (await isOpenElsewhere(path.join(beside, name))) openElsewhere.push(name);
        return unusedName(beside, name, language);
      };
      const names: string[] = [];
      for (const [index, document] of documents.entries()) {
        const files = await exportDocument({
          ...sources,
          ...tools,
          ...document,
          formats,
          fontsEmbedded,
          template,
          now,
          freeName,
          onProgress: (done, total) => onProgress(index * total + done, documents.length * total),
        });
        names.push(...(await writeMade(work, files)));
      }
      return { names, openElsewhere, templateProblem: problem };
    }
    case 'template': {
      const bytes = await readFile(task.file);
      const { problem } = await readTemplate(() => Promise.resolve(bytes));
      if (problem === null) await writeMade(work, new Map([['template.docx', bytes]]));
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

interface ReadTemplate {
  template: WordTemplate | null;
  problem: TemplateProblem | null;
}

const noTemplate: ReadTemplate = { template: null, problem: null };

/** The Word file that was named, or else the template of the session, if there is one. */
async function chosenTemplate(
  file: string | null,
  { workshop }: SessionDocument,
  readAsset: (asset: string) => Promise<Uint8Array>,
): Promise<ReadTemplate> {
  const { wordTemplate } = workshop;
  if (file !== null) return readTemplate(() => readFile(file));
  return wordTemplate === null ? noTemplate : readTemplate(() => readAsset(wordTemplate.asset));
}

async function readTemplate(read: () => Promise<Uint8Array>): Promise<ReadTemplate> {
  const [{ readWordTemplate }, { TemplateError }] = await Promise.all([
    import('../docx/template/read-word-template'),
    import('../template/read-template-package'),
  ]);
  let bytes: Uint8Array;
  try {
    bytes = await read();
  } catch {
    return { template: null, problem: 'missing' };
  }
  try {
    return { template: await readWordTemplate(bytes), problem: null };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { template: null, problem: error.problem };
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
