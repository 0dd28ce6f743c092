import { inLightTheme } from '../../../ui/token';
import type { Board } from '../actions/board';
import type { ExportExtent } from './export-extent';
import { boardPalette } from '../rendering/board-palette';
import { createTextMeasure } from '../rendering/measure-text';
import type { Measure } from '../../../../workshop/line-breaking/words';
import { renderClusterFrames, renderClusterTitles } from '../rendering/render-clusters';
import { atOwnSize } from '../rendering/render-context';
import { renderElement, renderElements } from '../rendering/render-elements';
import type { RenderOptions } from '../rendering/render-context';
import { SvgContext, type PicturePlaceholder } from '../rendering/svg-context';

/** Renders a part of the board as SVG in the light theme. Pictures are referenced by their assets. */
export function renderBoardSvg(board: Board, { rect, items, clusters, name }: ExportExtent, title: string): string {
  const palette = inLightTheme(boardPalette);
  const svg = new SvgContext(createFontMeasure());
  svg.fillStyle = palette.paper;
  svg.fillRect(rect.x, rect.y, rect.width, rect.height);
  const options: RenderOptions = {
    palette,
    textLayout: board.view.textLayout,
    // SvgContext draws pictures by asset name; the renderers see bitmaps.
    pictures: {
      bitmap: (asset) => ({ asset, width: 1000, height: 1000 }) satisfies PicturePlaceholder as unknown as ImageBitmap,
    },
    view: rect,
    scale: 1,
    detail: 'full',
    smoothing: 'medium',
    ...atOwnSize,
    editing: null,
  };
  const areas = items.filter(({ element }) => element.type === 'area');
  const others = items.filter(({ element }) => element.type !== 'area');
  renderElements(svg, areas, options);
  renderClusterFrames(svg, clusters, { ...options, withText: true });
  for (const item of others) {
    const { element } = item;
    const alt = element.type === 'picture' ? element.alt || element.caption : '';
    if (alt === '') renderElement(svg, item, options);
    else svg.named(alt, () => renderElement(svg, item, options));
  }
  renderClusterTitles(svg, clusters, others, { ...options, withText: true });
  return svg.document(rect, [title, name].filter((part) => part !== '').join(' – '));
}

function createFontMeasure(): (font: string, text: string) => number {
  const measures = new Map<string, Measure>();
  return (font, text) => {
    const [, weight = '400', size = '10', family = 'sans-serif'] = /^(?:(\d+) )?([\d.]+)px (.*)$/.exec(font) ?? [];
    const key = `${weight} ${family}`;
    const measure = measures.get(key) ?? createTextMeasure(family, Number(weight));
    measures.set(key, measure);
    return measure(text) * Number(size);
  };
}
