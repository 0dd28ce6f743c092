import type { Page } from 'playwright/test';

/**
 * Time that the page takes to create a number of paragraphs with plain DOM calls and to lay them out, in milliseconds: the median of three.
 * Time limits are multiples of it, so that they do not depend on the machine and its load.
 */
export async function yardstick(page: Page, paragraphs: number): Promise<number> {
  return page.evaluate((count) => {
    const write = () => {
      const start = performance.now();
      const sheet = document.createElement('div');
      for (let index = 0; index < count; index += 1) {
        const paragraph = document.createElement('p');
        for (const name of ['span', 'b', 'span', 'i', 'span']) {
          const piece = document.createElement(name);
          piece.textContent = `Absatz ${index} mit Wörtern dazwischen. `;
          paragraph.append(piece);
        }
        sheet.append(paragraph);
      }
      document.body.append(sheet);
      sheet.getBoundingClientRect();
      const taken = performance.now() - start;
      sheet.remove();
      return taken;
    };
    return [write(), write(), write()].sort((one, other) => one - other)[1] ?? 0;
  }, paragraphs);
}
