import type { Page } from 'playwright/test';

export interface DrawnText {
  text: string;
  /** Font size in screen pixels. */
  size: number;
}

/** The texts of the next complete frame of the board, with their sizes on the screen. */
export async function drawnTexts(page: Page): Promise<DrawnText[]> {
  return page.evaluate(async () => {
    const drawn: { text: string; size: number }[] = [];
    // oxlint-disable-next-line typescript/unbound-method -- called with its context below
    const original = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function record(text, ...rest) {
      const [, size = '0'] = /([\d.]+)px/.exec(this.font) ?? [];
      drawn.push({ text, size: (Number(size) * this.getTransform().a) / devicePixelRatio });
      original.call(this, text, ...rest);
    };
    // A font that has been loaded makes the board render everything again.
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    CanvasRenderingContext2D.prototype.fillText = original;
    return drawn;
  });
}
