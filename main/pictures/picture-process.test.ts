import { beforeEach, expect, test, vi } from 'vitest';
import { png } from '../session/testing/pictures';

/** Windows of picture processes, and whether their page loads. */
const electron = vi.hoisted(() => ({ windows: [] as { die: () => void }[], loads: true }));

vi.mock('electron', () => {
  class BrowserWindow {
    #gone: () => void = () => {};
    #isDestroyed = false;
    readonly webContents = {
      once: (_: string, listener: () => void) => (this.#gone = listener),
      executeJavaScript: async () => {
        if (this.#isDestroyed) throw new Error('destroyed');
        return { bytes: new Uint8Array(1), width: 9, height: 9 };
      },
      forcefullyCrashRenderer: () => undefined,
      getOSProcessId: () => 1,
    };
    constructor() {
      electron.windows.push({ die: () => this.#gone() });
    }
    loadURL() {
      return electron.loads ? Promise.resolve() : Promise.reject(new Error('ERR_FAILED'));
    }
    isDestroyed() {
      return this.#isDestroyed;
    }
    destroy() {
      this.#isDestroyed = true;
    }
  }
  const partition = {
    protocol: { handle: () => undefined },
    webRequest: { onBeforeRequest: () => undefined },
    setPermissionRequestHandler: () => undefined,
  };
  return { BrowserWindow, app: { getAppMetrics: () => [] }, session: { fromPartition: () => partition } };
});

beforeEach(() => {
  vi.resetModules();
  electron.windows = [];
  electron.loads = true;
});

const ok = { status: 'ok', bytes: new Uint8Array(1), width: 9, height: 9 };

test('a process serves picture after picture, and one that has died while idle is replaced', async () => {
  const { encodePicture } = await import('./picture-process');
  expect(await encodePicture(png(9, 9))).toEqual(ok);
  expect(await encodePicture(png(9, 9))).toEqual(ok);
  expect(electron.windows).toHaveLength(1);
  electron.windows[0]?.die();
  expect(await encodePicture(png(9, 9))).toEqual(ok);
  expect(electron.windows).toHaveLength(2);
});

test('a process whose page did not load is replaced for the next picture', async () => {
  const { encodePicture } = await import('./picture-process');
  electron.loads = false;
  expect(await encodePicture(png(9, 9))).toMatchObject({ status: 'refused' });
  electron.loads = true;
  expect(await encodePicture(png(9, 9))).toEqual(ok);
});
