import type { BrowserWindow } from 'electron';
import type { Client } from '../requests/client';
import type { Printer } from '../requests/host';

/**
 * The printer of the app: hidden windows. `windowOf` finds the window of a client, which lists the system's printers.
 * The program behind it is loaded with the first document.
 */
export function electronPrinter(windowOf: (client: Client) => BrowserWindow | null): Printer {
  const load = () => import('../export/pdf/print-window');
  return {
    toPdf: async (page, signal) => (await load()).printToPdf(page, signal),
    svgToPng: async (svg, width, height) => (await load()).svgToPng(svg, width, height),
    drawBoard: async (page, onPicture, signal) =>
      (await import('../export/board/board-pictures')).drawBoardPictures(page, onPicture, signal),
    toPaper: async (page, line) => (await load()).printToPaper(page, line),
    isAvailable: async (client) => ((await windowOf(client)?.webContents.getPrintersAsync()) ?? []).length > 0,
  };
}
