import type { RoomPage } from './room-page';

/** Pages of a list that is too long for one, with ids `base`, `base-2`, `base-3`; none for an empty list. */
export function listPages(base: string, title: string, count: number, perPage: number): RoomPage[] {
  const pages = Math.ceil(count / perPage);
  return Array.from({ length: pages }, (_, index) => ({
    id: index === 0 ? base : `${base}-${index + 1}`,
    title: pages === 1 ? title : `${title} ${index + 1}/${pages}`,
  }));
}

/** The items of a page of `listPages`; null when the page is not one of this list. */
export function itemsOnPage<Item>(base: string, page: string, items: readonly Item[], perPage: number): Item[] | null {
  const rest = page === base ? '1' : page.startsWith(`${base}-`) ? page.slice(base.length + 1) : '';
  const number = /^\d{1,4}$/.test(rest) ? Number(rest) : 0;
  return number < 1 ? null : items.slice((number - 1) * perPage, number * perPage);
}
