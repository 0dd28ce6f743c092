// @ts-check
import { spawn } from 'node:child_process';

/**
 * Starts an Electron and speaks Chromium's debugging protocol with it through two pipes. Nothing else is loaded, so that starts can be
 * timed from outside, and it works with packaged apps, whose fuses refuse Node's debugger.
 */
export class DebugPipe {
  #lastId = 0;
  #rest = '';
  /** @type {string | undefined} */
  #session;
  /** @type {Map<number, (answer: any) => void>} */
  #waiting = new Map();
  /** @type {Map<string, (params: any) => void>} */
  #listeners = new Map();

  /** @param {string} executable @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
  constructor(executable, args, env = process.env) {
    this.process = spawn(executable, [...args, '--remote-debugging-pipe'], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.process.stdio[4]?.on('data', (chunk) => this.#receive(String(chunk)));
    // A message to an app that has just ended is ignored instead of throwing.
    this.process.stdio[3]?.on('error', () => undefined);
  }

  /** The value of an expression in the page of the app. Rejects while there is no page. @param {string} expression */
  async evaluate(expression) {
    const { result } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return result?.result?.value;
  }

  /** Sends a command of the protocol to the page. Rejects while there is no page. @param {string} method @param {object} [params] @returns {Promise<any>} */
  async send(method, params = {}) {
    this.#session ??= await this.#attach();
    return this.#send(method, params);
  }

  /** Calls `listener` with the parameters of every such event; one listener for each. @param {string} event @param {(params: any) => void} listener */
  on(event, listener) {
    this.#listeners.set(event, listener);
  }

  /** Closes the app as a window manager does, and waits for its end. */
  async end() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill();
    await ended;
  }

  async #attach() {
    const { result } = await this.#send('Target.getTargets', {});
    const page = result.targetInfos.find((/** @type {{ type: string }} */ { type }) => type === 'page');
    if (!page) throw new Error('The app has no window yet');
    const attached = await this.#send('Target.attachToTarget', { targetId: page.targetId, flatten: true });
    return attached.result.sessionId;
  }

  /** @param {string} method @param {object} params @returns {Promise<any>} */
  #send(method, params) {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = { id, method, params, ...(this.#session ? { sessionId: this.#session } : {}) };
    const pipe = /** @type {import('node:stream').Writable} */ (this.process.stdio[3]);
    pipe.write(`${JSON.stringify(message)}\0`);
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  /** @param {string} text */
  #receive(text) {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message);
      if (answer.method) this.#listeners.get(answer.method)?.(answer.params);
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    }
  }
}
