import { chartTable, plain, textOf, type Chart } from '../../../workshop/document';
import { readImageInfo } from '../../../workshop/image-info';
import type { Piece, PieceContext } from './piece';
import type { SlideParagraph, SlideShape } from './slide-plan';
import { gap, leastSize, type Box } from './slide-style';
import { heatMapPiece } from './table-piece';
import { countLines, lineHeight } from './text-metrics';
import { paragraph, textPiece } from './text-piece';

/** A chart with less height has labels that nobody reads. */
const leastChartHeight = 230;

/** Font size of the drawings of charts, in CSS pixels. */
const drawingFontSize = 11.5;

/** Points per CSS pixel at which a drawing has the smallest text. */
const leastScale = leastSize / drawingFontSize;

/** Parts below each other, the last but one of which may grow; all on one slide. */
function stack(
  above: Piece | null,
  main: { least: number; shape: (box: Box) => SlideShape[] },
  notes: string[],
  room: Box,
): Piece {
  const over = (width: number) => (above ? above.height(width) + 4 : 0);
  return {
    height: () => room.height,
    least: (width) => over(width) + main.least,
    place: (box) => {
      const height = over(box.width);
      return [...(above?.place(box) ?? []), ...main.shape({ ...box, y: box.y + height, height: box.height - height })];
    },
    split: () => null,
    alone: true,
    notes,
  };
}

/** The pieces of a chart: one for each part of a drawing that is too tall for a slide. */
export function chartPieces(chart: Chart, room: Box): Piece[] {
  const drawings = chart.slideDrawings ?? [chart.drawing];
  return drawings.map((drawing) => chartPiece({ ...chart, drawing }, room));
}

/** A native chart where the format has one; otherwise its drawing, or its figures when the drawing were too small. */
function chartPiece(chart: Chart, room: Box): Piece {
  const caption = chart.caption === '' ? null : textPiece([paragraph(plain(chart.caption), leastSize, 'caption')]);
  const notes = [chart.alt, ...figuresIn(chart)];
  if (chart.form === 'heat-map') {
    const table = heatMapPiece(chart, leastSize);
    const over = (width: number) => caption?.height(width) ?? 0;
    return {
      ...table,
      height: (width) => over(width) + table.height(width),
      least: (width) => over(width) + table.height(width),
      place: (box) => [...(caption?.place(box) ?? []), ...table.place({ ...box, y: box.y + over(box.width) })],
      alone: true,
      notes,
    };
  }
  if (chart.form !== 'drawing') {
    const shape = (box: Box): SlideShape[] => [{ kind: 'chart', box, chart }];
    return stack(caption, { least: leastChartHeight, shape }, notes, room);
  }
  const { width, height } = chart.drawing;
  const shape = (box: Box): SlideShape[] => {
    const scale = Math.min(box.width / width, box.height / height);
    const size = { width: width * scale, height: height * scale };
    return [{ kind: 'drawing', box: { x: box.x + (box.width - size.width) / 2, y: box.y, ...size }, chart }];
  };
  return stack(caption, { least: Math.max(120, height * leastScale), shape }, notes, room);
}

/** The categories of a chart with their values, a line for each. */
function figuresIn(chart: Chart): string[] {
  const { header, rows } = chartTable(chart);
  return rows.map(([category = [], ...values]) => {
    const figures = values.map((value, index) => `${header[index + 1]} ${textOf(value)}`);
    return `${textOf(category)}: ${figures.join(', ')}`;
  });
}

/** The size of a picture in pixels; null when it is missing or PowerPoint cannot show it. */
export function pictureSize(bytes: Uint8Array | undefined): { width: number; height: number } | null {
  const info = bytes ? readImageInfo(bytes) : null;
  return info?.type === 'png' || info?.type === 'jpg' ? info : null;
}

/** The largest box of the proportions of a picture inside another one, at its top and in the middle. */
export function contain({ width, height }: { width: number; height: number }, box: Box): Box {
  const scale = Math.min(box.width / width, box.height / height);
  const size = { width: width * scale, height: height * scale };
  return { x: box.x + (box.width - size.width) / 2, y: box.y, ...size };
}

/** A large picture by itself, or the words in its place. */
export function figurePiece(
  { asset, alt, caption, missing }: { asset: string; alt: string; caption: string; missing: string },
  { pictures, frame }: PieceContext,
): Piece {
  const size = pictureSize(pictures.get(asset));
  if (!size) return textPiece([paragraph(plain(missing), leastSize, 'caption')]);
  const above = caption === '' ? null : textPiece([paragraph(plain(caption), leastSize, 'caption')]);
  const shape = (box: Box): SlideShape[] => [{ kind: 'picture', box: contain(size, box), asset, alt }];
  const room = frame.body;
  return { ...stack(above, { least: 200, shape }, [], room), beside: Math.min(500, room.width * 0.58) };
}

const picturesInRow = 3;

/** Pictures side by side, each with its words below it; a single one stands beside what follows. */
export function picturesPieces(
  block: { pictures: readonly { asset: string; alt: string; caption: string }[] },
  { pictures, frame }: PieceContext,
): Piece[] {
  const shown = block.pictures.filter(({ asset }) => pictureSize(pictures.get(asset)) !== null);
  const missing = block.pictures.filter((picture) => !shown.includes(picture));
  const instead = missing.map(({ caption, alt }) => paragraph(plain(caption || alt), leastSize, 'caption'));
  const rows = Array.from({ length: Math.ceil(shown.length / picturesInRow) }, (_, row) =>
    shown.slice(row * picturesInRow, (row + 1) * picturesInRow),
  );
  const only = shown.length === 1;
  return [
    ...rows.map((row): Piece => {
      const columns = only ? 1 : picturesInRow;
      const columnAt = (width: number) => (width - (columns - 1) * gap) / columns;
      const words = (picture: (typeof row)[number]): SlideParagraph =>
        paragraph(plain(picture.caption), leastSize, 'caption');
      const wordsAt = (width: number) =>
        Math.max(
          0,
          ...row.map(({ caption }) =>
            caption === '' ? 0 : countLines(caption, columnAt(width), leastSize) * leastSize * lineHeight + 8,
          ),
        );
      return {
        height: (width) => 220 + wordsAt(width),
        least: (width) => 120 + wordsAt(width),
        place: (box) =>
          row.flatMap((picture, index): SlideShape[] => {
            const size = pictureSize(pictures.get(picture.asset));
            if (!size) return [];
            const column = columnAt(box.width);
            const x = box.x + index * (column + gap);
            const room = { x, y: box.y, width: column, height: box.height - wordsAt(box.width) };
            const fitted = contain(size, room);
            return [
              { kind: 'picture', box: { ...fitted, x: only ? x : fitted.x }, asset: picture.asset, alt: picture.alt },
              ...(picture.caption === ''
                ? []
                : textPiece([words(picture)]).place({ ...room, y: box.y + fitted.height + 4, height: 0 })),
            ];
          }),
        split: () => null,
        ...(only ? { beside: Math.min(230, frame.body.width * 0.27) } : {}),
      };
    }),
    ...(instead.length === 0 ? [] : [textPiece(instead)]),
  ];
}
