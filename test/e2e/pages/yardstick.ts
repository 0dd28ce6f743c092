import type { Page } from 'playwright/test';

/**
 * Milliseconds that the page takes to write so many paragraphs by hand, all at once, and lay them out: the middle one of three. How long
 * anything may take is told in these, for another computer or a busy one takes longer.
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
