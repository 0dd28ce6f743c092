import { describe, expect, it } from 'vitest';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { BoardModel } from './board-model';
import { clustersOf } from '../../../../workshop/vision-board/clusters';
import { leastStripHeight, leastTitleSizes, type ScreenTitle } from './screen-titles';

const common = { order: 'a0', group: null, locked: false };
const area = (name: string, x: number, y: number, more: Partial<BoardElement> = {}): BoardElement =>
  ({ type: 'area', ...common, x, y, width: 900, height: 600, name, ...more }) as BoardElement;
const headline = (text: string, y: number): BoardElement => ({
  type: 'text',
  ...common,
  x: 0,
  y,
  width: 600,
  height: 48,
  rotation: 0,
  text,
  size: 40,
  colour: 'ink',
});
const note = (x: number, y: number, group: string | null = null): BoardElement => ({
  type: 'note',
  ...common,
  group,
  x,
  y,
  width: 200,
  height: 200,
  text: 'Notiz',
  colour: 'yellow',
  author: null,
  hidden: false,
  sentOn: {},
});

function modelAt(
  zoom: number,
  elements: Record<string, BoardElement>,
  groups: Record<string, string> = {},
): BoardModel {
  const model = new BoardModel();
  model.update(elements);
  const named = Object.fromEntries(Object.entries(groups).map(([id, title]) => [id, { order: 'a0', title }]));
  model.titles.setClusters(clustersOf(named, elements, model));
  model.titles.least = leastTitleSizes.board / zoom;
  return model;
}

const everywhere = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };
const shown = (model: BoardModel) => model.titles.within(everywhere).map(({ id }) => id);

describe('Titles', () => {
  const elements = { a: area('Heute', 0, 0), h: headline('Überschrift', -200), n: note(1200, 0, 'g') };

  it('have their own size while that is readable on the screen', () => {
    expect(shown(modelAt(1, elements, { g: 'Gruppe' }))).toEqual([]);
    expect(shown(modelAt(0.65, elements, { g: 'Gruppe' })).sort()).toEqual(['g']);
  });

  it.each([0.5, 0.25, 0.1, 0.05])('have 20 pixels at zoom %d, and are hit where they are drawn', (zoom) => {
    const model = modelAt(zoom, { a: area('Heute', 0, 0) });
    const title = model.titles.get('a') as ScreenTitle;
    expect(title.size * zoom).toBeCloseTo(20);
    expect(title.rect.height * zoom).toBeGreaterThanOrEqual(24);
    expect(title.rect.width).toBeLessThanOrEqual(900);
    // Above the area, where only the title is.
    const { x, y, width } = title.rect;
    expect(model.at({ x: x + width / 2, y: y + 1 })?.id).toBe('a');
    expect(model.at({ x: x + width + 1, y: y - 10 })).toBeUndefined();
  });

  it('of areas without a name leave a strip of at least 24 pixels for dragging', () => {
    for (const zoom of [1, 0.5, 0.2]) {
      const model = modelAt(zoom, { a: area('', 0, 0) });
      expect(leastStripHeight(model.titles.least) * zoom).toBeGreaterThanOrEqual(24);
      expect(model.at({ x: 450, y: 23 / zoom })?.id).toBe('a');
    }
  });

  it('that are headlines grow from their lower left corner', () => {
    const { rect } = modelAt(0.25, { h: headline('Überschrift', 0) }).titles.get('h') as ScreenTitle;
    expect(rect).toEqual({ x: 0, y: -48, width: 1200, height: 96 });
  });

  it('are above notes', () => {
    const model = modelAt(0.2, { a: area('Heute', 0, 0), n: note(0, -150) });
    expect(model.at({ x: 20, y: -10 })?.id).toBe('a');
    expect(model.at({ x: 20, y: -140 })?.id).toBe('n');
  });

  it('do not cover each other: areas come before headlines and clusters', () => {
    const crowded = { a: area('Heute', 0, 0), h: headline('Überschrift', -60), n: note(10, 60, 'g') };
    expect(shown(modelAt(0.1, crowded, { g: 'Gruppe' }))).toEqual(['a']);
  });

  it('of hidden elements are not shown', () => {
    expect(shown(modelAt(0.2, { a: area('Geheim', 0, 0, { hidden: true }) }))).toEqual([]);
  });
});
