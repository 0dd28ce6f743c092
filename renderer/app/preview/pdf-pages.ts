import type { Size } from './page-layout';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';

/** The pages of a PDF file. Pages are counted from zero. */
export interface PdfPages {
  /** In points. */
  sizes: readonly Size[];
  /** Draws a page as wide as the given number of pixels, in place of what the canvas shows. Rejects when it is cancelled. */
  draw: (page: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal) => Promise<void>;
  /** The text of a page in reading order. */
  text: (page: number) => Promise<string>;
  close: () => void;
}

/** The most pixels of a drawn page; larger ones are drawn with fewer and scaled. */
const maxPixels = 16_000_000;

/**
 * Reads a PDF file in a worker. The legacy build of the library is the one for older versions of Chromium. It loads nothing: fonts are
 * embedded in the file. Rejects when the file cannot be read.
 */
export async function openPdf(pdf: Uint8Array): Promise<PdfPages> {
  const { AnnotationMode, PDFWorker, getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(workerUrl);
  const worker = new PDFWorker({ port: port as unknown as null });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  try {
    const loading = getDocument({ data: pdf, worker, isEvalSupported: false, useWasm: false, useWorkerFetch: false });
    const file = await loading.promise;
    const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));
    const pageAt = (index: number) => {
      const page = pages[index];
      if (!page) throw new RangeError(`No page ${index}`);
      return page;
    };
    return {
      sizes: pages.map((page) => {
        const { width, height } = page.getViewport({ scale: 1 });
        return { width, height };
      }),
      async draw(index, canvas, width, signal) {
        signal.throwIfAborted();
        const page = pageAt(index);
        const size = page.getViewport({ scale: 1 });
        const scale = Math.min(width / size.width, Math.sqrt(maxPixels / (size.width * size.height)));
        const viewport = page.getViewport({ scale });
        // A canvas that is resized is empty: what it shows stays until the new picture is ready.
        const drawn = document.createElement('canvas');
        drawn.width = Math.round(viewport.width);
        drawn.height = Math.round(viewport.height);
        const task = page.render({ canvas: drawn, viewport, annotationMode: AnnotationMode.DISABLE });
        signal.addEventListener('abort', () => task.cancel(), { once: true });
        await task.promise;
        signal.throwIfAborted();
        canvas.width = drawn.width;
        canvas.height = drawn.height;
        canvas.getContext('2d')?.drawImage(drawn, 0, 0);
      },
      async text(index) {
        const { items } = await pageAt(index).getTextContent();
        return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
