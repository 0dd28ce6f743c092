import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenTemplate, DocumentOrder, PreviewResult, PrintResult, TemplateKind } from '../../preload/contract';
import type { DocumentRequest } from '../../workshop/document-definitions/document-registry';
import { maxPictureBytes } from '../../workshop/image-info';
import type { Language } from '../../workshop/language';
import { placeFiles } from '../export/place-files';
import type { ExportRunner, ExportSource } from '../export/process/export-runner';
import { saveProblem } from '../session/save-problem';
import type { Library } from '../session/library/library';
import { sessionPaths } from '../session/session-paths';
import type { SessionStore } from '../session/session-store';
import { maxLineLength } from '../../workshop/text-limits';
import { mainTexts } from '../texts';
import type { ExportFolders } from './export-folders';
import type { ExportJobs } from './export-jobs';
import type { Host } from './host';
import type { HandlersOf } from './request-handlers';

/** Documents: exported to a folder that the person chooses, shown before that, printed on paper, or measured. */
export function documentRequests(
  library: Library,
  language: () => Language,
  { jobs, runner, folders }: { jobs: ExportJobs; runner: ExportRunner; folders: ExportFolders },
  { dialogs, printer, showInFolder }: Host,
): HandlersOf<'document'> {
  const orderedSource = (order: DocumentOrder) => withFacts(sourceOf(library.get(order.key)), order);
  return {
    'document.export': async ({ formats, fontsEmbedded, ...order }, client) => {
      const text = mainTexts[language()].dialogs;
      const store = library.get(order.key);
      const { id: session } = store.session.header;
      const proposed = await folders.proposed(session);
      const folder = await dialogs.chooseFolder(client, {
        title: text.exportTitle,
        buttonLabel: text.exportButton,
        ...(proposed === undefined ? {} : { folder: proposed }),
      });
      if (folder === null) return null;
      await folders.remember(session, folder);
      return jobs.run(({ id, signal, wrote, skipped, withoutTemplates }) => {
        const documents = [documentOf(order)];
        const task = { kind: 'documents' as const, documents, formats, fontsEmbedded, beside: folder, now: now() };
        const onProgress = (done: number, total: number) => client.send('document.progress', { job: id, done, total });
        // From here on it can be cancelled.
        onProgress(0, formats.length + 1);
        return runner.run<'documents', void>(
          task,
          withFacts(sourceOf(store), order),
          { signal, onProgress },
          async (result, made) => {
            const { names, openElsewhere, templateProblems } = result;
            await placeFiles({ from: made, to: folder, names, mayReplace: false, signal });
            for (const name of names) if (!name.includes('/')) wrote(path.join(folder, name));
            openElsewhere.forEach(skipped);
            withoutTemplates(templateProblems);
          },
        );
      });
    },
    'document.preview': async ({ job, ...order }, client): Promise<PreviewResult> => {
      const source = orderedSource(order);
      const documents = [documentOf(order)];
      const options = { formats: ['pdf' as const], fontsEmbedded: true, beside: null, now: now() };
      let pdf = new Uint8Array();
      const { status, problem } = await jobs.run(({ signal }) => {
        const onProgress = (done: number, total: number) => client.send('document.progress', { job, done, total });
        const task = { kind: 'documents' as const, documents, ...options };
        return runner.run<'documents', void>(task, source, { signal, onProgress }, async ({ names }, made) => {
          pdf = new Uint8Array(await readFile(path.join(made, names[0] ?? '')));
        });
      }, job);
      if (status === 'failed') return { status, problem: problem ?? 'failed' };
      return status === 'done' ? { status, pdf } : { status };
    },
    'document.chapters': (order) => {
      const task = { kind: 'chapters' as const, document: { ...documentOf(order), leftOut: [] }, now: now() };
      return runner.run<'chapters', string[]>(task, orderedSource(order), {}, (result) => result);
    },
    'document.chooseTemplate': async ({ key, kind }, client) => {
      const text = mainTexts[language()].dialogs;
      const { title, files } = text.templates[kind];
      const filters = [{ name: files, extensions: templateEndings[kind] }];
      const file = await dialogs.chooseFile(client, { title, filters });
      if (file === null) return null;
      const store = library.get(key);
      const name = path.basename(file).slice(0, maxLineLength);
      const refused = (reason: Extract<ChosenTemplate, { status: 'refused' }>['reason']) => ({
        status: 'refused' as const,
        name,
        reason,
      });
      try {
        if ((await stat(file)).size > maxPictureBytes.bytes) return refused('size');
        const task = { kind: 'template' as const, template: kind, file, now: now() };
        return await runner.run<'template', ChosenTemplate>(task, sourceOf(store), {}, async (problem, made) => {
          if (problem !== null) return refused(problem);
          const result = await store.addAsset(await readFile(path.join(made, 'template')));
          return result.status === 'ok'
            ? { ...result, name }
            : refused(result.reason === 'type' ? 'other-kind' : result.reason);
        });
      } catch (error) {
        return refused(saveProblem(error));
      }
    },
    'document.print': async (order, client) => {
      if (!(await printer.isAvailable(client))) return 'no-printer';
      const task = { kind: 'paper' as const, document: documentOf(order), now: now() };
      return runner.run<'paper', PrintResult>(task, orderedSource(order), {}, (result) => result);
    },
    'document.pages': async ({ key, job }) => {
      const source = sourceOf(library.get(key));
      let pages: number | null = null;
      const { status } = await jobs.run(
        ({ signal }) =>
          runner.run<'pages', void>({ kind: 'pages', now: now() }, source, { signal }, (result) => {
            pages = result;
          }),
        job,
      );
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

/** Those with macros can be chosen, so that it can be said why they are refused. */
const templateEndings: Record<TemplateKind, string[]> = {
  docx: ['docx', 'dotx', 'docm', 'dotm'],
  pptx: ['pptx', 'potx', 'pptm', 'potm', 'ppsx', 'ppt', 'pot'],
};

/** What documents of an open session are made of. */
export function sourceOf({ session, folder }: SessionStore): ExportSource {
  return { session, assets: sessionPaths(folder).assets };
}

/** The facts of the workshop as this document states them. */
function withFacts({ session, assets }: ExportSource, order: DocumentOrder): ExportSource {
  const { language = session.workshop.language, confidentiality = session.workshop.confidentiality } = order;
  return { session: { ...session, workshop: { ...session.workshop, language, confidentiality } }, assets };
}

function documentOf({ document, additions, leftOut = [] }: DocumentOrder): Omit<DocumentRequest, 'now'> {
  return { kind: document, additions, leftOut };
}

function now(): string {
  return new Date().toISOString();
}
