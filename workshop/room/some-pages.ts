import type { RoomPage } from './room-page';

/** A list of pages that is never empty: the other page where there are none. */
export function somePages<Page extends RoomPage>(
  pages: readonly Page[],
  otherwise: () => Page,
): readonly [Page, ...Page[]] {
  const [first, ...rest] = pages;
  return first ? [first, ...rest] : [otherwise()];
}
