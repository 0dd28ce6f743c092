import path from 'node:path';
import type { ExportDone } from '../../preload/contract';
import { newId } from '../../workshop/new-id';
import { saveProblem } from '../session/save-problem';

/** The context of a running export. */
export interface ExportJob {
  id: string;
  signal: AbortSignal;
  /** Records a file that was written. */
  wrote: (file: string) => void;
}

/** Running exports: each can be cancelled, and its files can be shown in their folder afterwards. */
export class ExportJobs {
  readonly #jobs = new Map<string, { abort: AbortController; written: string | null }>();

  async run(work: (job: ExportJob) => Promise<void>, id: string = newId()): Promise<ExportDone> {
    const job: { abort: AbortController; written: string | null } = { abort: new AbortController(), written: null };
    this.#jobs.set(id, job);
    const files: string[] = [];
    const wrote = (file: string) => {
      job.written = file;
      files.push(path.basename(file));
    };
    const { signal } = job.abort;
    try {
      await work({ id, signal, wrote });
      return { status: 'done', job: id, files, problem: null };
    } catch (error) {
      if (signal.aborted) return { status: 'cancelled', job: id, files, problem: null };
      return { status: 'failed', job: id, files, problem: saveProblem(error) };
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
