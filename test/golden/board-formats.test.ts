import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableCsv } from '../../main/export/tables/csv';
import { isPlainSvg } from '../../main/export/board/plain-svg';
import { BoardModel } from '../../renderer/steps/vision-board/model/board-model';
import type { BoardPalette } from '../../renderer/steps/vision-board/rendering/board-palette';
import { clustersOf } from '../../workshop/vision-board/clusters';
import { fitText, layoutText } from '../../renderer/steps/vision-board/rendering/fit-text';
import { renderClusterFrames, renderClusterTitles } from '../../renderer/steps/vision-board/rendering/render-clusters';
import { atOwnSize } from '../../renderer/steps/vision-board/rendering/render-context';
import { renderElements } from '../../renderer/steps/vision-board/rendering/render-elements';
import { SvgContext } from '../../renderer/steps/vision-board/rendering/svg-context';
import { boardTable } from '../../workshop/vision-board/formats/board-table';
import { writeJsonCanvas } from '../../workshop/vision-board/formats/write-json-canvas';
import { isExcalidraw, readExcalidraw } from '../../workshop/vision-board/formats/read-excalidraw';
import type { VisionBoard } from '../../workshop/vision-board/schema';
import { parseJson } from '../../workshop/vision-board/formats/imported-board';
import { exampleBoard, exampleNames } from '../fixtures/example-board';

const whole = { names: exampleNames, ids: null };

test.each(['de', 'en'] as const)('the board as a table in %s', async (language) => {
  const text = tableCsv(boardTable(exampleBoard(), { ...whole, language }), language);
  await expect(text).toMatchFileSnapshot(`board/${language}.csv`);
});

test('the board as JSON Canvas', async () => {
  const canvas = writeJsonCanvas(exampleBoard(), { ...whole, folder: 'Beispiel – Bilder/', session: 'example' });
  await expect(`${JSON.stringify(canvas, null, '\t')}\n`).toMatchFileSnapshot('board/example.canvas');
});

test('an imported Excalidraw file', async () => {
  const data = parseJson(readFileSync(new URL('../fixtures/boards/excalidraw.excalidraw', import.meta.url), 'utf8'));
  if (!isExcalidraw(data)) throw new Error('No Excalidraw file');
  const taken = readExcalidraw(data, new Map([['0123456789abcdef0123456789abcdef01234567', `${'a1'.repeat(32)}.png`]]));
  await expect(`${JSON.stringify(taken, null, 2)}\n`).toMatchFileSnapshot('board/excalidraw.json');
});

const notes = { yellow: '#fe0', orange: '#fa0', rose: '#f9a', violet: '#c9f', blue: '#9cf', green: '#9f9' };

const palette: BoardPalette = {
  notes,
  fills: { ...notes, white: '#fff', grey: '#ddd' },
  ink: '#111',
  noteEdge: 'rgb(0 0 0 / 16%)',
  noteMark: '#067',
  paper: '#fff',
  placeholder: '#eee',
  placeholderInk: '#888',
  accent: '#067',
  inks: { ink: '#111', grey: '#555', accent: '#067', signal: '#850', alarm: '#a32' },
  area: '#fafafa',
  areaEdge: '#ccc',
  mount: '#fffefb',
  family: "'Source Sans 3 Variable', sans-serif",
  serif: "'Source Serif 4 Variable', serif",
};

/** Characters are half as wide as high, on every machine. */
const measure = (text: string) => text.length / 2;

function paint(board: VisionBoard): string {
  const svg = new SvgContext((_, text) => measure(text) * 16);
  const model = new BoardModel();
  model.update(board.elements);
  const rect = { x: -80, y: -240, width: 1160, height: 840 };
  renderElements(svg, model.items(model.ids()), {
    palette,
    textLayout: (element) =>
      element.type === 'text'
        ? layoutText(element.text, element.width, element.size, measure)
        : fitText(element.text, element.width, element.height, measure),
    pictures: { bitmap: (asset) => ({ asset, width: 1000, height: 1000 }) as unknown as ImageBitmap },
    view: rect,
    scale: 1,
    detail: 'full',
    smoothing: 'medium',
    ...atOwnSize,
    editing: null,
  });
  const clusters = clustersOf(board.groups, board.elements, model);
  const options = { palette, scale: 1, leastTitle: 0, withText: true };
  renderClusterFrames(svg, clusters, options);
  renderClusterTitles(svg, clusters, model.items(model.ids()), options);
  return svg.document(rect, 'Zukunftsbild <&>');
}

test('the board as SVG', async () => {
  const svg = paint(exampleBoard());
  expect(isPlainSvg(svg)).toBe(true);
  await expect(`${svg}\n`).toMatchFileSnapshot('board/example.svg');
});

test('texts of a board are never interpreted as markup in an SVG', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('</text><script>alert(1)</script>', ']]>', '\u0000\uD800')), (words) => {
      const board = exampleBoard();
      const note = board.elements['anna'];
      if (note?.type === 'note') note.text = words;
      expect(isPlainSvg(paint(board))).toBe(true);
    }),
  );
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><p/></foreignObject></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><g onload="alert(1)"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/x.png"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><image xlink:href="file:///etc/passwd"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:alert(1)"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><!-- x --></svg>',
  `<svg xmlns="http://www.w3.org/2000/svg"><image href='https://example.org/x.png'/></svg>`,
  `<svg xmlns="http://www.w3.org/2000/svg"><image href=https://example.org/x.png /></svg>`,
  '<svg xmlns="http://www.w3.org/2000/svg"><g id="a>b" onload="alert(1)"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><g/onload="alert(1)"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"onload="alert(1)"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(https://example.org/x.svg#a)"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><g style="background: url(https://example.org)"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><g </svg>',
  '<?xml version="1.0"?><svg ></svg>',
  '<html></html>',
])('no drawing of a board: %s', (svg) => {
  expect(isPlainSvg(svg)).toBe(false);
});
