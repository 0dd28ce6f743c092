import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { boundingRect, centreLiesOn, type Rect } from '../../../../workshop/vision-board/geometry';
import { presentationStops, type PresentationStop } from '../../../../workshop/vision-board/presentation-stops';
import { fitRect, type Camera } from '../model/camera';
import { leastTitleSizes, tagRect } from '../model/screen-titles';
import type { BoardView } from './board-view';

/** Margin around what is shown, in screen pixels. */
const margin = 32;
/** Largest zoom of a presentation: a single small area does not fill the wall. */
const largestZoom = 2;

type Shown = Pick<BoardView, 'model' | 'clusters' | 'size'>;

/** The stops of a board. An area is shown with all of what lies on it, also where that extends beyond its border. */
export function stopsOfView(
  elements: Readonly<Record<string, BoardElement>>,
  { model, clusters }: Shown,
): PresentationStop[] {
  return presentationStops(elements, clusters.titled).map((stop) => {
    const { rect, kind } = stop;
    if (!rect || kind !== 'area') return stop;
    const inside = model.within(rect).filter((item) => item.element.type !== 'area' && centreLiesOn(item.rect, rect));
    return { ...stop, rect: boundingRect([rect, ...inside.map((item) => item.rect)]) };
  });
}

/** The camera that shows a stop with its titles; null for an empty board. `footer` is a strip at the lower edge that stays free, in pixels. */
export function stopCamera(
  { model, clusters, size }: Shown,
  { rect, kind }: PresentationStop,
  footer = 0,
): Camera | null {
  const bounds = rect ?? model.bounds();
  if (!bounds) return null;
  const options = { margin, largest: largestZoom };
  const free = { ...size, height: size.height - footer };
  if (kind === 'overview') {
    const titles = clusters.titled.map((each) => each.rect);
    return fitRect(withTitles(titles, bounds), free, options);
  }
  // The title grows as the zoom shrinks: it is fitted at the zoom without it.
  const { zoom } = fitRect(bounds, free, options);
  const title = tagRect(bounds, kind, leastTitleSizes.presentation / zoom);
  return fitRect(withTitles([title], bounds), free, options);
}

function withTitles(titles: readonly Rect[], bounds: Rect): Rect {
  return boundingRect([bounds, ...titles]) ?? bounds;
}
