import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DocumentOrder, Events, PreviewResult, RequestInput } from '../../../preload/contract';
import type { PdfPages } from './pdf-pages';
import { usePreview } from './use-preview';

const { openPdf } = vi.hoisted(() => ({ openPdf: vi.fn<(pdf: Uint8Array) => Promise<PdfPages>>() }));
vi.mock('./pdf-pages', () => ({ openPdf }));

type Progress = Events['document.progress'];

/** A main process whose answers the test gives. */
const main = vi.hoisted(() => ({
  orders: [] as { job: string; answer: (result: PreviewResult) => void }[],
  cancelled: [] as string[],
  listeners: new Set<(progress: Progress) => void>(),
}));

vi.mock('../../bridge', () => ({
  on: (_: string, listener: (progress: Progress) => void) => {
    main.listeners.add(listener);
    return () => main.listeners.delete(listener);
  },
  request: {
    'document.preview': ({ job }: RequestInput<'document.preview'>) =>
      new Promise<PreviewResult>((answer) => main.orders.push({ job, answer })),
    'document.cancel': ({ job }: { job: string }) => {
      main.cancelled.push(job);
      return Promise.resolve();
    },
  },
}));

const order: DocumentOrder = { key: 'k', document: 'press-release', additions: [] };
const done: PreviewResult = { status: 'done', pdf: new Uint8Array([1]) };

function pdf() {
  return { sizes: [], draw: () => Promise.resolve(), text: () => Promise.resolve(''), close: vi.fn<() => void>() };
}

const show = () => renderHook((props: DocumentOrder) => usePreview(props), { initialProps: order });
const begun = (count: number) => waitFor(() => expect(main.orders).toHaveLength(count));

beforeEach(() => {
  main.orders.length = 0;
  main.cancelled.length = 0;
  main.listeners.clear();
  openPdf.mockReset();
});

test('shows its own progress, then the pages', async () => {
  const pages = pdf();
  openPdf.mockResolvedValue(pages);
  const { result } = show();
  await begun(1);
  const [{ job, answer } = { job: '', answer: () => undefined }] = main.orders;
  act(() => {
    for (const listener of main.listeners) {
      listener({ job, done: 1, total: 2 });
      listener({ job: 'another', done: 5, total: 9 });
    }
  });
  expect(result.current).toEqual({ status: 'making', done: 1, total: 2 });
  answer(done);
  await waitFor(() => expect(result.current).toEqual({ status: 'shown', pages }));
  expect(main.cancelled).toEqual([]);
  expect(main.listeners.size).toBe(0);
});

test('a new order cancels the one before, whose pages are never shown', async () => {
  const { result, rerender } = show();
  await begun(1);
  rerender({ ...order, additions: ['faq'] });
  await begun(2);
  const [stale, current] = main.orders;
  expect(main.cancelled).toEqual([stale?.job]);
  stale?.answer(done);
  const pages = pdf();
  openPdf.mockResolvedValue(pages);
  current?.answer(done);
  await waitFor(() => expect(result.current).toEqual({ status: 'shown', pages }));
  expect(openPdf).toHaveBeenCalledTimes(1);
});

test('closing cancels the job, and closes pages that are open or come too late', async () => {
  const first = show();
  await begun(1);
  first.unmount();
  expect(main.cancelled).toEqual([main.orders[0]?.job]);

  const late = pdf();
  let open: (opened: PdfPages) => void = () => undefined;
  openPdf.mockReturnValue(new Promise((resolve) => (open = resolve)));
  const second = show();
  await begun(2);
  main.orders[1]?.answer(done);
  await waitFor(() => expect(openPdf).toHaveBeenCalled());
  second.unmount();
  open(late);
  await waitFor(() => expect(late.close).toHaveBeenCalled());

  const pages = pdf();
  openPdf.mockResolvedValue(pages);
  const third = show();
  await begun(3);
  main.orders[2]?.answer(done);
  await waitFor(() => expect(third.result.current.status).toBe('shown'));
  third.unmount();
  expect(pages.close).toHaveBeenCalledTimes(1);
});

test('a preview that is closed at once is never ordered', async () => {
  show().unmount();
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  expect(main.orders).toEqual([]);
});

test('says why there are no pages', async () => {
  const failed = show();
  await begun(1);
  main.orders[0]?.answer({ status: 'failed', problem: 'stopped' });
  await waitFor(() => expect(failed.result.current).toEqual({ status: 'failed', problem: 'stopped' }));

  openPdf.mockRejectedValue(new Error('No PDF'));
  const unreadable = show();
  await begun(2);
  main.orders[1]?.answer(done);
  await waitFor(() => expect(unreadable.result.current).toEqual({ status: 'failed', problem: 'unreadable' }));
});
