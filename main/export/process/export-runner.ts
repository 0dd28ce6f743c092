import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PrintResult } from '../../../preload/contract';
import type { SessionDocument } from '../../../workshop/session-schema';
import { isAlive } from '../../session/storage/is-alive';
import { splitValue } from '../../session/storage/value-parts';
import type { BoardPage, PageFiles } from '../pdf/page-files';
import type {
  CallMessage,
  ExportProcess,
  ExportResults,
  ExportTask,
  FromExportProcess,
  ToExportProcess,
} from './export-messages';

type Begin = Extract<ToExportProcess, { type: 'begin' }>;
type AnyResult = ExportResults[ExportTask['kind']];

/** The export process ended before its job was done. */
export class ExportStoppedError extends Error {}

/** Draws pages as Chromium does. */
export interface PagePrinter {
  toPdf: (page: PageFiles, signal?: AbortSignal) => Promise<Uint8Array>;
  /** Width and height in pixels. */
  svgToPng: (svg: Uint8Array, width: number, height: number) => Promise<Uint8Array>;
  /** Draws pictures of the vision board as its screen does; `onPicture` receives each as PNG. */
  drawBoard: (
    page: BoardPage,
    onPicture: (asset: string, png: Uint8Array) => Promise<void>,
    signal?: AbortSignal,
  ) => Promise<void>;
  /** Prints on paper through the system's dialog; `line` is the footer of each sheet. */
  toPaper: (page: PageFiles, line: string) => Promise<PrintResult>;
}

/** What documents are made of. */
export interface ExportSource {
  session: SessionDocument;
  /** The folder of its pictures. */
  assets: string;
}

export interface ExportOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

interface RunnerOptions {
  start: () => ExportProcess;
  printer: PagePrinter;
  /** A folder for the folders of jobs. */
  folder: string;
}

/** Time after which an idle process is ended, in milliseconds: it keeps its program and fonts for the next job. */
const idleTime = 60_000;

/**
 * Runs jobs in export processes, one at a time in each. What is made of a session never holds main: the session goes there in parts of a
 * few milliseconds each, and pages and files lie in a folder of the job. A crash of the process ends its job only.
 */
export class ExportRunner {
  readonly #options: RunnerOptions;
  #idle: { process: Connection; timer: NodeJS.Timeout } | null = null;
  #cleaned: Promise<void> | null = null;

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  /**
   * Runs a task; `finish` receives its result and the folder of the files that were made, which is removed afterwards. Rejects with the
   * signal's reason when it is cancelled, and with ExportStoppedError when the process has ended.
   */
  async run<Kind extends ExportTask['kind'], Value>(
    task: Extract<ExportTask, { kind: Kind }>,
    source: ExportSource,
    options: ExportOptions,
    finish: (result: ExportResults[Kind], made: string) => Promise<Value> | Value,
  ): Promise<Value> {
    const { signal } = options;
    await (this.#cleaned ??= removeOfDeadProcesses(this.#options.folder));
    const work = path.join(this.#options.folder, `${process.pid}-${randomBytes(6).toString('hex')}`);
    await mkdir(work, { recursive: true, mode: 0o700 });
    try {
      signal?.throwIfAborted();
      const result = await this.#resultOf({ type: 'begin', task, work, assets: source.assets }, source, options);
      return await finish(result as ExportResults[Kind], path.join(work, 'made'));
    } catch (error) {
      if (signal?.aborted) throw reasonOf(signal);
      throw error;
    } finally {
      await rm(work, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    }
  }

  async #resultOf(begin: Begin, { session }: ExportSource, { signal, onProgress }: ExportOptions): Promise<AnyResult> {
    const connection = this.#take();
    const stop = new AbortController();
    const onAbort = () => connection.end(reasonOf(signal));
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      const result = await connection.run(begin, session, {
        onProgress: onProgress ?? (() => undefined),
        answer: (call) => this.#answer(call, stop.signal),
      });
      this.#keep(connection);
      return result;
    } finally {
      signal?.removeEventListener('abort', onAbort);
      // Closes the windows that still work for it.
      stop.abort(new Error('The job has ended'));
    }
  }

  #take(): Connection {
    const kept = this.#idle;
    this.#idle = null;
    clearTimeout(kept?.timer);
    return kept && !kept.process.hasEnded ? kept.process : new Connection(this.#options.start());
  }

  #keep(connection: Connection): void {
    if (this.#idle && !this.#idle.process.hasEnded) return connection.end(new Error('Not needed'));
    const timer = setTimeout(() => connection.end(new Error('Not needed')), idleTime).unref();
    this.#idle = { process: connection, timer };
  }

  async #answer(call: CallMessage, signal: AbortSignal): Promise<unknown> {
    const { printer } = this.#options;
    switch (call.name) {
      case 'print':
        await writeFile(call.input.file, await printer.toPdf(call.input.page, signal));
        return null;
      case 'draw':
        return printer.svgToPng(call.input.svg, call.input.width, call.input.height);
      case 'drawBoard': {
        const { folder } = call.input;
        await printer.drawBoard(call.input, (asset, png) => writeFile(path.join(folder, asset), png), signal);
        return null;
      }
      case 'paper':
        return printer.toPaper(call.input.page, call.input.line);
    }
  }
}

interface JobHandlers {
  onProgress: (done: number, total: number) => void;
  answer: (call: CallMessage) => Promise<unknown>;
}

/** The connection to one export process. */
class Connection {
  readonly #process: ExportProcess;
  #job: ((message: FromExportProcess) => void) | null = null;
  #fail: ((error: Error) => void) | null = null;
  #endedFor: Error | null = null;

  constructor(process: ExportProcess) {
    this.#process = process;
    process.onMessage((message) => this.#job?.(message));
    process.onExit(() => this.#ended(new ExportStoppedError('The export process has ended')));
  }

  get hasEnded(): boolean {
    return this.#endedFor !== null;
  }

  /** Sends the session part by part, and resolves with the result of the task. A process that has failed is ended. */
  async run(begin: Begin, session: SessionDocument, { onProgress, answer }: JobHandlers): Promise<AnyResult> {
    const parts = splitValue(session);
    const send = (message: ToExportProcess) => {
      if (!this.hasEnded) this.#process.send(message);
    };
    try {
      return await new Promise((resolve, reject) => {
        if (this.#endedFor) throw this.#endedFor;
        this.#fail = reject;
        this.#job = (message) => {
          switch (message.type) {
            case 'next': {
              // Only one part is under way at a time, so that other work comes in between.
              const { done, value } = parts.next();
              send(done ? { type: 'run' } : { type: 'part', part: value });
              break;
            }
            case 'call':
              answer(message).then(
                (output) => send({ type: 'answer', id: message.id, output }),
                (error: unknown) => send({ type: 'refusal', id: message.id, message: String(error) }),
              );
              break;
            case 'progress':
              onProgress(message.done, message.total);
              break;
            case 'done':
              resolve(message.result);
              break;
            case 'failed':
              reject(Object.assign(new Error(message.message), message.code === '' ? {} : { code: message.code }));
          }
        };
        send(begin);
      });
    } catch (error) {
      this.end(error instanceof Error ? error : new Error(String(error)));
      throw error;
    } finally {
      this.#job = null;
      this.#fail = null;
    }
  }

  /** Ends the process; a running job rejects with the reason. */
  end(reason: Error): void {
    if (this.hasEnded) return;
    this.#ended(reason);
    this.#process.kill();
  }

  #ended(reason: Error): void {
    this.#endedFor ??= reason;
    this.#fail?.(reason);
  }
}

function reasonOf(signal: AbortSignal | undefined): Error {
  return signal?.reason instanceof Error ? signal.reason : new Error('Cancelled');
}

/** Removes the folders of jobs whose program has crashed. Their names begin with its process id. */
async function removeOfDeadProcesses(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!isAlive(Number.parseInt(name, 10))) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}
