import type { ElectronApplication, Page } from 'playwright/test';

const laptop = { id: 1, label: 'Laptop', bounds: { x: 0, y: 0, width: 1920, height: 1200 }, scaleFactor: 1 };
const projector = { id: 77, label: 'EPSON', bounds: { x: 0, y: 0, width: 1280, height: 720 }, scaleFactor: 1 };

/** Makes the app see a laptop with or without a projector beside it, whatever is connected here. */
export async function setDisplays(app: ElectronApplication, ...names: ('laptop' | 'projector')[]): Promise<void> {
  const displays = names.map((name) => ({ laptop, projector })[name]);
  await app.evaluate(({ screen }, all) => {
    screen.getAllDisplays = () => all as Electron.Display[];
    screen.getDisplayMatching = () => all[0] as Electron.Display;
    screen.emit('display-metrics-changed');
  }, displays);
}

/** Everything that main sends to room windows from now on is kept for `sentToRoom`. */
export async function watchRoomTraffic(app: ElectronApplication): Promise<void> {
  await app.evaluate((electron) => {
    globalThis.sentToRoom = [];
    electron.app.on('web-contents-created', (_, contents) => {
      const send = contents.send.bind(contents);
      contents.send = (name, ...events: unknown[]) => {
        if (contents.getURL().includes('/room/')) globalThis.sentToRoom?.push(JSON.stringify([name, events]));
        send(name, ...events);
      };
    });
  });
}

export async function sentToRoom(app: ElectronApplication): Promise<string> {
  return app.evaluate(() => (globalThis.sentToRoom ?? []).join('\n'));
}

/** Opens the room screen by its button; `choice` is the name of the button of a display. */
export async function openRoom(app: ElectronApplication, page: Page, choice: string | RegExp): Promise<Page> {
  await page.getByRole('button', { name: 'Bildschirm für den Raum' }).click();
  const opened = app.waitForEvent('window');
  await page.getByRole('button', { name: choice }).click();
  const room = await opened;
  await room.getByRole('main').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return room;
}

declare global {
  var sentToRoom: string[] | undefined;
}
