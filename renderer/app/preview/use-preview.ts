import { useEffect, useState } from 'react';
import type { DocumentOrder, ExportProblem } from '../../../preload/contract';
import { makePreview } from './make-preview';
import { openPdf, type PdfPages } from './pdf-pages';

/** `unreadable`: the PDF was made, but its pages cannot be drawn. */
export type Preview =
  | { status: 'making'; done: number; total: number }
  | { status: 'shown'; pages: PdfPages }
  | { status: 'failed'; problem: ExportProblem | 'unreadable' };

const begun: Preview = { status: 'making', done: 0, total: 0 };

/** The pages of a document. Another order cancels the one before it, and so does unmounting. */
export function usePreview(order: DocumentOrder): Preview {
  const [preview, setPreview] = useState<Preview>(begun);
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    let pages: PdfPages | null = null;
    const show = (next: Preview) => {
      if (!signal.aborted) setPreview(next);
    };
    const run = async () => {
      const onProgress = (done: number, total: number) => show({ status: 'making', done, total });
      const result = await makePreview(order, signal, onProgress);
      if (result.status === 'failed') show(result);
      if (result.status !== 'done' || signal.aborted) return;
      try {
        const opened = await openPdf(result.pdf);
        if (signal.aborted) return opened.close();
        pages = opened;
        show({ status: 'shown', pages });
      } catch {
        show({ status: 'failed', problem: 'unreadable' });
      }
    };
    show(begun);
    run().catch(() => show({ status: 'failed', problem: 'failed' }));
    return () => {
      control.abort();
      pages?.close();
    };
  }, [order]);
  return preview;
}
