import { inLightTheme } from '../../../ui/token';
import type { Board } from '../board';
import type { BoardExtent } from './board-extent';
import { boardPalette } from '../paint/board-palette';
import { textMeasure } from '../paint/measure-text';
import type { Measure } from '../paint/fit-note';
import { paintClusters } from '../paint/paint-clusters';
import { paintElement, paintElements, type Painting } from '../paint/paint-elements';
import { SvgContext, type NamedPicture } from '../paint/svg-context';

/** A part of the board as SVG in the colours of the light theme, on the board's paper. Pictures are named by their assets. */
export function drawBoard(board: Board, { rect, items, clusters, name }: BoardExtent, title: string): string {
  const palette = inLightTheme(boardPalette);
  const svg = new SvgContext(measureIn());
  svg.fillStyle = palette.paper;
  svg.fillRect(rect.x, rect.y, rect.width, rect.height);
  const painting: Painting = {
    palette,
    fitted: board.view.fitted,
    // The context draws pictures by name; to whoever paints they are bitmaps like any other.
    pictures: {
      bitmap: (asset) => ({ asset, width: 1000, height: 1000 }) satisfies NamedPicture as unknown as ImageBitmap,
    },
    view: rect,
    scale: 1,
    detail: 'full',
    smoothing: 'medium',
    writing: null,
  };
  const areas = items.filter(({ element }) => element.type === 'area');
  const others = items.filter(({ element }) => element.type !== 'area');
  paintElements(svg, areas, painting);
  paintClusters(svg, clusters, { palette, scale: 1, withText: true });
  for (const item of others) {
    const { element } = item;
    const alt = element.type === 'picture' ? element.alt || element.caption : '';
    if (alt === '') paintElement(svg, item, painting);
    else svg.named(alt, () => paintElement(svg, item, painting));
  }
  return svg.document(rect, [title, name].filter((part) => part !== '').join(' – '));
}

function measureIn(): (font: string, text: string) => number {
  const measures = new Map<string, Measure>();
  return (font, text) => {
    const [, weight = '400', size = '10', family = 'sans-serif'] = /^(?:(\d+) )?([\d.]+)px (.*)$/.exec(font) ?? [];
    const key = `${weight} ${family}`;
    const measure = measures.get(key) ?? textMeasure(family, Number(weight));
    measures.set(key, measure);
    return measure(text) * Number(size);
  };
}
