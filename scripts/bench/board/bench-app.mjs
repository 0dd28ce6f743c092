// @ts-check
import { writeFileSync } from 'node:fs';
import { DebugPipe } from '../../setup/debug-pipe.mjs';
import { electronRuntime } from '../../setup/electron-runtime.mjs';
import { cpuTimeOf, memoryOf } from './process-tree.mjs';
import { installRecorder } from './recorder.mjs';

/**
 * @typedef {import('./recorder.mjs').Recording} Recording
 * @typedef {{ x: number, y: number }} Point
 */

/** Interval of pointer events, and idle time after which a page counts as finished, in milliseconds. */
const eventInterval = 1000 / 60;
const idleTime = 1500;
const shift = 8;
const control = 2;

/** An app under measurement: sends real input at the pace of a person, and records its page and its processes. */
export class BenchApp {
  /** @param {string[]} args */
  constructor(args) {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    this.pipe = new DebugPipe(electronRuntime().executable, [...sandbox, ...args]);
    this.pid = this.pipe.process.pid ?? 0;
    /** Input under way: a busy page answers late, and people do not wait for it. @type {Promise<unknown>[]} */
    this.underWay = [];
  }

  /** Waits until a condition holds in the page. @param {string} condition */
  async until(condition) {
    const given = performance.now() + 120_000;
    while ((await this.pipe.evaluate(condition).catch(() => false)) !== true) {
      if (performance.now() > given) throw new Error(`Never came true: ${condition}`);
      await pause(10);
    }
  }

  /**
   * Runs an expression in the page and waits until the screen stops changing. Resolves to the milliseconds from the expression (and its
   * promise, if it returns one) to the last change.
   * @param {string} expression @param {string} condition what must be there at the end
   */
  async timeToStill(expression, condition) {
    let before = '';
    const last = { changedAt: 0, seenAt: performance.now() };
    this.pipe.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      void this.pipe.send('Page.screencastFrameAck', { sessionId });
      if (data === before) return;
      before = data;
      last.changedAt = metadata.timestamp * 1000;
      last.seenAt = performance.now();
    });
    await this.pipe.send('Page.startScreencast', { format: 'jpeg', quality: 40 });
    await pause(300);
    const startedAt = Number(
      await this.pipe.evaluate(
        `(() => { const now = performance.timeOrigin + performance.now(); window.opened = ${expression}; return now; })()`,
      ),
    );
    await this.pipe.evaluate('window.opened');
    await this.until(condition);
    do await pause(50);
    while (performance.now() - last.seenAt < idleTime || last.changedAt < startedAt);
    await this.pipe.send('Page.stopScreencast');
    return last.changedAt - startedAt;
  }

  async prepareRecording() {
    await this.pipe.evaluate(`(${installRecorder.toString()})()`);
  }

  /**
   * Records during an action.
   * @param {() => Promise<void>} act
   * @returns {Promise<Recording & { cpu: number }>} with the CPU time of all processes per frame, in milliseconds
   */
  async record(act) {
    await this.pipe.evaluate('recorder.start()');
    const cpu = cpuTimeOf(this.pid);
    await act();
    await Promise.all(this.underWay.splice(0));
    await this.pipe.evaluate('recorder.quiet()');
    const used = cpuTimeOf(this.pid) - cpu;
    /** @type {Recording} */
    const recording = await this.pipe.evaluate('recorder.stop()');
    return { ...recording, cpu: used / Math.max(1, recording.frames.length) };
  }

  /** @param {Point} at @param {number} events @param {(index: number) => { dx: number, dy: number, zoom?: boolean }} delta */
  async wheel(at, events, delta) {
    await this.#paced(events, (index) => {
      const { dx, dy, zoom } = delta(index);
      this.#mouse('mouseWheel', at, { deltaX: dx, deltaY: dy, modifiers: zoom ? control : 0 });
    });
  }

  /** Presses, moves along a path around the start, and lets go. @param {Point} from @param {number} events @param {(index: number) => Point} way relative to the start */
  async drag(from, events, way) {
    const place = (/** @type {Point} */ { x, y }) => ({ x: from.x + x, y: from.y + y });
    this.#mouse('mouseMoved', from, {});
    await pause(eventInterval);
    this.#mouse('mousePressed', from, { button: 'left', buttons: 1, clickCount: 1 });
    await pause(eventInterval);
    await this.#paced(events, (index) => this.#mouse('mouseMoved', place(way(index)), { button: 'left', buttons: 1 }));
    this.#mouse('mouseReleased', place(way(events - 1)), { button: 'left', buttons: 0, clickCount: 1 });
    await Promise.all(this.underWay.splice(0));
  }

  /** @param {Point} at */
  async doubleClick(at) {
    for (const clickCount of [1, 2]) {
      this.#mouse('mousePressed', at, { button: 'left', buttons: 1, clickCount });
      this.#mouse('mouseReleased', at, { button: 'left', buttons: 0, clickCount });
      await pause(60);
    }
    await Promise.all(this.underWay.splice(0));
  }

  /** Presses a key, such as `Escape`, `a`, `Control+z` or `Shift+1`. @param {string} shortcut */
  async press(shortcut) {
    const [key = '', ...held] = shortcut.split('+').reverse();
    const modifiers = (held.includes('Control') ? control : 0) + (held.includes('Shift') ? shift : 0);
    const code = /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;
    const number = key.length === 1 ? key.toUpperCase().charCodeAt(0) : 27;
    const text = modifiers === 0 && key.length === 1 ? { text: key } : {};
    const description = { key, code, modifiers, windowsVirtualKeyCode: number };
    void this.#send('Input.dispatchKeyEvent', { type: text.text ? 'keyDown' : 'rawKeyDown', ...description, ...text });
    void this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...description });
    await Promise.all(this.underWay.splice(0));
  }

  /** Saves what the page shows. @param {string} file */
  async screenshot(file) {
    const { result } = await this.pipe.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, Buffer.from(result.data, 'base64'));
  }

  /** Megabytes of all processes. */
  memory() {
    return memoryOf(this.pid);
  }

  async end() {
    await this.pipe.end();
  }

  /** @param {number} events @param {(index: number) => void} send */
  async #paced(events, send) {
    const started = performance.now();
    for (let index = 0; index < events; index += 1) {
      send(index);
      await pause(started + (index + 1) * eventInterval - performance.now());
    }
  }

  /** @param {string} type @param {Point} at @param {object} more */
  #mouse(type, { x, y }, more) {
    void this.#send('Input.dispatchMouseEvent', { type, x, y, ...more });
  }

  /** @param {string} method @param {object} params */
  async #send(method, params) {
    const answer = this.pipe.send(method, params);
    this.underWay.push(answer);
    return answer;
  }
}

/** @param {number} milliseconds */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
