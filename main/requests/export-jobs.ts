import path from 'node:path';
import type { ExportDone, ExportProblem, TemplateProblems } from '../../preload/contract';
import { newId } from '../../workshop/new-id';
import { FileInUseError } from '../export/place-files';
import { ExportStoppedError } from '../export/process/export-runner';
import { saveProblem } from '../session/save-problem';
import { errorCode } from '../session/storage/file-system';

/** The context of a running export. */
export interface ExportJob {
  id: string;
  signal: AbortSignal;
  /** Records a file that was written. */
  wrote: (file: string) => void;
  /** Records a file that stays as it is because another program has it open. */
  skipped: (file: string) => void;
  /** Records why files do not have the look of the client's templates. */
  withoutTemplates: (problems: TemplateProblems) => void;
}

/** Running exports: each can be cancelled, and its files can be shown in their folder afterwards. */
export class ExportJobs {
  readonly #jobs = new Map<string, { abort: AbortController; written: string | null }>();
  readonly #log: (message: string) => void;

  /** Lines of the log hold no content of sessions. */
  constructor(log: (message: string) => void) {
    this.#log = log;
  }

  async run(work: (job: ExportJob) => Promise<void>, id: string = newId()): Promise<ExportDone> {
    const job: { abort: AbortController; written: string | null } = { abort: new AbortController(), written: null };
    this.#jobs.set(id, job);
    const files: string[] = [];
    const inUse: string[] = [];
    const wrote = (file: string) => {
      job.written = file;
      files.push(path.basename(file));
    };
    const skipped = (file: string) => void inUse.push(path.basename(file));
    let templateProblems: TemplateProblems = {};
    const withoutTemplates = (problems: TemplateProblems) => void (templateProblems = problems);
    const { signal } = job.abort;
    try {
      await work({ id, signal, wrote, skipped, withoutTemplates });
      return { status: 'done', job: id, files, inUse, problem: null, templateProblems };
    } catch (error) {
      if (signal.aborted) return { status: 'cancelled', job: id, files, inUse, problem: null, templateProblems };
      const problem = exportProblem(error);
      // The message of a library may quote content: the log gets its first words only.
      const words = error instanceof Error ? error.message.slice(0, 80) : '';
      this.#log(`Export failed: ${problem} ${errorCode(error)} ${words}`);
      if (error instanceof FileInUseError) skipped(error.file);
      return { status: 'failed', job: id, files, inUse, problem, templateProblems };
    } finally {
      if (job.written === null) this.#jobs.delete(id);
    }
  }

  cancel(id: string): void {
    this.#jobs.get(id)?.abort.abort();
  }

  /** The file that a job wrote last; null when there is none. */
  writtenFile(id: string): string | null {
    return this.#jobs.get(id)?.written ?? null;
  }
}

function exportProblem(error: unknown): ExportProblem {
  if (error instanceof FileInUseError) return 'inUse';
  return error instanceof ExportStoppedError ? 'stopped' : saveProblem(error);
}
