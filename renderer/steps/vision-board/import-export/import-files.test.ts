import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTestBoard } from '../testing/open-test-board';
import type { Board } from '../actions/board';

const main = vi.hoisted(() => ({ assets: 0, discarded: [] as string[] }));
vi.mock('../../../bridge', () => ({
  on: () => () => undefined,
  request: {
    'picture.encode': async ({ bytes }: { bytes: Uint8Array }) => ({ status: 'ok', bytes, width: 8, height: 8 }),
    'session.addAsset': async () => ({
      status: 'ok',
      asset: `${String((main.assets += 1)).padStart(64, '0')}.png`,
    }),
    'session.discardAssets': async ({ assets }: { assets: string[] }) => main.discarded.push(...assets),
  },
}));
vi.mock('../rendering/picture-bitmaps', async (original) => ({
  ...(await original<object>()),
  loadAsset: () => Promise.reject(new Error('none')),
}));

/** Reads a canvas without a worker. */
vi.mock('./board-file-reader', () => ({
  BoardFileReader: class {
    async open() {
      return { kind: 'canvas', pictures: ['bilder/named.png'], origin: { workshop: '', names: new Map() } };
    }
    async read() {
      return null;
    }
    close() {}
  },
}));

const png = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d494844520000000800000008080000000000000000', 'hex'));

let board: Board;
const toasts: string[] = [];
beforeEach(async () => {
  board = await openTestBoard();
  toasts.length = 0;
  vi.doMock('../../../ui/toast', () => ({ showToast: (text: string) => toasts.push(text) }));
});
afterEach(() => vi.unstubAllGlobals());

const file = (name: string) => new File([png], name);
const unreadable = (name: string) =>
  Object.assign(file(name), { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) });
const pictures = () => Object.values(board.elements).filter(({ type }) => type === 'picture').length;
const at = { x: 0, y: 0 };

test('a picture that cannot be read is named, and the others are imported', async () => {
  const { importFiles } = await import('./import-files');
  await importFiles(board, [file('a.png'), unreadable('b.png'), file('c.png')], at);
  expect(pictures()).toBe(2);
  expect(toasts).toHaveLength(1);
});

test('replacing a picture by one that cannot be read says so', async () => {
  const { importFiles } = await import('./import-files');
  const { replacePicture } = await import('./import-pictures');
  await importFiles(board, [file('a.png')], at);
  const [[id, before] = []] = Object.entries(board.elements);
  await replacePicture(board, id ?? '', unreadable('b.png'));
  expect(toasts).toHaveLength(1);
  expect(board.elements[id ?? '']).toEqual(before);
});

test('pictures that were dropped with a canvas which does not name them are imported as pictures', async () => {
  const { importFiles } = await import('./import-files');
  await importFiles(board, [file('board.canvas'), file('named.png'), file('beside.png')], at);
  expect(pictures()).toBe(1);
  // The canvas cannot be read: the picture that it named is taken back.
  const used = Object.values(board.elements).flatMap((each) => (each.type === 'picture' ? each.asset : []));
  expect(main.discarded).toHaveLength(1);
  expect(used).not.toContain(main.discarded[0]);
});
