import { vi } from 'vitest';
import { createSession } from '../../../../workshop/session';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { Replica } from '../../../document/replica';
import type { Board } from '../actions/board';

const now = '2027-03-31T09:00:00.000Z';

/** Stubs of the browser APIs that the board's modules use. Characters are half as wide as high; nothing is rendered. */
function stubBrowser(platform: string): void {
  vi.stubGlobal('document', { documentElement: {}, fonts: new EventTarget() });
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => '#000' }));
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => ({ measureText: (text: string) => ({ width: text.length * 50 }) });
    },
  );
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal('window', { leitbild: {} });
  const events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('dispatchEvent', events.dispatchEvent.bind(events));
  vi.stubGlobal('navigator', { platform });
  // React Aria needs a complete document.
  vi.doMock('../../../ui/toast', () => ({ showToast: () => undefined }));
}

/** A board of a new session without a window. The camera is at the origin with zoom 1. */
export async function openTestBoard(
  elements: Record<string, BoardElement> = {},
  platform = 'Linux x86_64',
): Promise<Board> {
  stubBrowser(platform);
  const { Board } = await import('../actions/board');
  const options = {
    title: 'Test',
    preset: 'half-day',
    language: 'de',
    today: '2027-03-31',
    newId: () => 'id',
  } as const;
  const session = createSession(options, 'session', now);
  const board = new Board(
    'key',
    new Replica({
      session,
      revision: 0,
      savedRevision: 0,
      savedAt: now,
      onRefused: () => undefined,
      send: () => new Promise(() => undefined),
    }),
    false,
  );
  board.view.setSize({ width: 1000, height: 800 });
  board.view.setCamera({ x: 0, y: 0, zoom: 1 });
  board.start();
  const groups = Object.fromEntries(
    Object.values(elements).flatMap(({ group }) => (group === null ? [] : [[group, '']])),
  );
  const added = Object.entries(elements).map(([id, element]) => ({ id, element }));
  if (added.length > 0) board.edit('addElements', { elements: added, groups });
  return board;
}

/** Coordinates are pixels from the top left corner of the surface and of the window. */
export interface TestPointer {
  id: number;
  type: 'mouse' | 'pen' | 'touch';
  x: number;
  y: number;
  button?: number;
  shiftKey?: boolean;
  altKey?: boolean;
  ctrlKey?: boolean;
  /** Time stamp in milliseconds. */
  at?: number;
}

type PointerEventName = 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave';

/** An event target in place of the board's surface. */
export class TestSurface extends EventTarget {
  readonly dataset: Record<string, string> = {};
  readonly ownerDocument = new EventTarget();

  focus(): void {}

  setPointerCapture(): void {}

  getBoundingClientRect(): { left: number; top: number } {
    return { left: 0, top: 0 };
  }

  /** Sends an event to the surface, or to the document as after a loss of pointer capture. */
  send(name: PointerEventName, { id, type, x, y, at = 1000, ...rest }: TestPointer, outside = false): void {
    const event = Object.assign(new Event(name), {
      pointerId: id,
      pointerType: type,
      clientX: x,
      clientY: y,
      button: 0,
      shiftKey: false,
      altKey: false,
      ctrlKey: false,
      getCoalescedEvents: () => [],
      ...rest,
    });
    Object.defineProperty(event, 'timeStamp', { value: at });
    (outside ? this.ownerDocument : this).dispatchEvent(event);
  }
}
