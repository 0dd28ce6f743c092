import { EventEmitter } from 'node:events';
import type { BrowserWindow, WebContents } from 'electron';
import type { Events } from '../../../preload/contract';
import { ConnectedClients } from '../../requests/connected-clients';
import { WindowManager, type AppWindow } from '../window-manager';

/** What the window manager and the close guard use of a window of Electron. */
export class WindowDouble extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), {
    isCrashed: () => false,
    isLoading: () => false,
  }) as EventEmitter & WebContents;
  isDestroyed = false;

  isMinimized(): boolean {
    return false;
  }

  focus(): void {
    this.emit('focus');
  }

  /** Closes the window as a person does: it may refuse. */
  close(): void {
    let isPrevented = false;
    this.emit('close', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) this.destroy();
  }

  destroy(): void {
    this.isDestroyed = true;
    this.emit('closed');
  }
}

/** A window manager whose windows exist in memory only. `sent` are the events that each client got. */
export function testWindows() {
  const clients = new ConnectedClients();
  const sent = new Map<string, [name: keyof Events, event: unknown][]>();
  const state = { closedAll: 0 };
  let count = 0;
  const windows = new WindowManager({
    clients,
    create: () => new WindowDouble() as unknown as BrowserWindow,
    clientOf: () => {
      const id = `window-${(count += 1)}`;
      const events: [keyof Events, unknown][] = [];
      sent.set(id, events);
      return { id, role: 'facilitator', send: (name, event) => void events.push([name, event]) };
    },
    onAllClosed: () => (state.closedAll += 1),
  });
  const namesOf = ({ client }: AppWindow) => (sent.get(client.id) ?? []).map(([name]) => name);
  return { windows, clients, state, namesOf };
}

export function doubleOf({ window }: AppWindow): WindowDouble {
  return window as unknown as WindowDouble;
}
