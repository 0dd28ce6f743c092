import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

interface Answer {
  id?: number;
  result?: { targetInfos?: { targetId: string; type: string }[]; sessionId?: string; result?: { value?: unknown } };
}

/**
 * Speaks Chromium's debugging protocol with a packaged app through two pipes. Playwright cannot: it needs Node's debugger,
 * which the fuses refuse, and browser contexts, which Electron does not have.
 */
export class DebugPipe {
  readonly process: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #lastId = 0;
  #session: string | undefined;

  constructor(binary: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.process = spawn(binary, [...args, '--remote-debugging-pipe'], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    let rest = '';
    (this.process.stdio[4] as Readable).on('data', (chunk: Buffer) => {
      const messages = (rest + chunk.toString()).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        const answer = JSON.parse(message) as Answer;
        this.#waiting.get(answer.id ?? 0)?.(answer);
      }
    });
  }

  /** The value of an expression in the page of the app. */
  async evaluate(expression: string): Promise<unknown> {
    this.#session ??= await this.#attach();
    const { result } = await this.#send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return result?.result?.value;
  }

  async #attach(): Promise<string> {
    const { result } = await this.#send('Target.getTargets', {});
    const page = result?.targetInfos?.find(({ type }) => type === 'page');
    if (!page) throw new Error('The app has no window yet');
    const attached = await this.#send('Target.attachToTarget', { targetId: page.targetId, flatten: true });
    return attached.result?.sessionId ?? '';
  }

  #send(method: string, params: object): Promise<Answer> {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = { id, method, params, ...(this.#session ? { sessionId: this.#session } : {}) };
    (this.process.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }
}
