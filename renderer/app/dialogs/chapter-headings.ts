import type { DocumentOrder } from '../../../preload/contract';
import type { Language } from '../../../workshop/language';
import { request } from '../../bridge';
import { flushSession } from '../../shell/flush';

/** The headings of the chapters of a document in the language of the order. */
export async function chapterHeadings(order: DocumentOrder): Promise<string[]> {
  await flushSession();
  return request['document.chapters'](order);
}

/** What is left out of a document, as headings in another language: chapters are the same by their place. */
export async function translateLeftOut(order: DocumentOrder, language: Language): Promise<string[]> {
  const { leftOut = [] } = order;
  if (leftOut.length === 0) return [];
  const from = await chapterHeadings(order);
  const to = await chapterHeadings({ ...order, language });
  return from.flatMap((heading, index) => {
    const translated = to[index];
    return leftOut.includes(heading) && translated !== undefined ? [translated] : [];
  });
}
