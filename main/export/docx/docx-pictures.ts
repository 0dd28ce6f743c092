import { ImageRun, Paragraph, type FileChild } from 'docx';
import {
  chartTable,
  textOf,
  type Block,
  type Chart,
  type Figure,
  type LeitbildDocument,
} from '../../../workshop/document';
import { readImageInfo } from '../../../workshop/image-info';
import { isNative } from '../chart-labels';
import { figureSize } from '../figure-size';
import { docxChart } from './docx-chart';
import { textWidth } from './docx-style';
import { docxCaption, docxColumns } from './docx-tables';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** CSS pixels per millimetre. */
const pixelsPerMm = 96 / 25.4;

/** Width of the text in CSS pixels, the unit of pictures. */
const maxWidth = (textWidth / 1440) * 96;

/** Pictures side by side. */
const picturesPerRow = 3;

/**
 * A chart that Word draws itself where it knows the form, otherwise as SVG with a picture for programs that show none, and its caption.
 * Its description holds every figure.
 */
export async function docxChartFigure(
  block: Of<'chart'>,
  {
    svgToPng,
    themed,
  }: { svgToPng: (svg: string, width: number, height: number) => Promise<Uint8Array>; themed: boolean },
): Promise<FileChild[]> {
  const { svg, width, height } = block.drawing;
  const altText = { name: block.caption, title: block.caption, description: describeChart(block) };
  const scale = Math.min(1, maxWidth / width);
  const drawn = isNative(block)
    ? docxChart(block, { width: Math.round(maxWidth), altText, themed })
    : new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svg),
        fallback: { type: 'png', data: await svgToPng(svg, width, height) },
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText,
      });
  return [new Paragraph({ keepNext: true, children: [drawn] }), docxCaption(block.caption)];
}

/** The alternative text of a chart, followed by its values. */
function describeChart(chart: Chart): string {
  const { header, rows } = chartTable(chart);
  const lines = rows.map(([category = [], ...values]) => {
    const figures = values.map((value, index) => `${header[index + 1]} ${textOf(value)}`);
    return `${textOf(category)}: ${figures.join(', ')}`;
  });
  return [chart.alt, lines.join('; ')].filter((part) => part !== '').join(' ');
}

/** One picture by itself; several in rows of three, each with its words below it. */
export function docxPictures(block: Of<'pictures'>, files: ReadonlyMap<string, Uint8Array>): FileChild[] {
  const alone = block.pictures.length === 1;
  const room = { width: 50 * pixelsPerMm, height: 50 * pixelsPerMm };
  const figures = block.pictures.map((picture) => figure(picture, files.get(picture.asset), room));
  if (alone) return figures.flat();
  return Array.from({ length: Math.ceil(figures.length / picturesPerRow) }, (_, row) =>
    docxColumns(figures.slice(row * picturesPerRow, (row + 1) * picturesPerRow), picturesPerRow),
  ).flatMap((row) => [row, new Paragraph({ style: 'Gap' })]);
}

/** A large picture by itself with its caption, or the words in its place. */
export function docxFigure({ alt, caption, missing }: Figure, data: Uint8Array | undefined): FileChild[] {
  const size = figureSize(data);
  const image = size && imageRun(alt, data, { width: size.width * pixelsPerMm, height: size.height * pixelsPerMm });
  if (!image) return [docxCaption(missing)];
  const words = caption === '' ? [] : [docxCaption(caption)];
  return [new Paragraph({ keepNext: words.length > 0, children: [image] }), ...words];
}

/** The client's logo within a height in millimetres, or null when there is none that Word can show. */
export function docxLogo(
  logo: LeitbildDocument['logo'],
  files: ReadonlyMap<string, Uint8Array>,
  height: number,
): ImageRun | null {
  if (logo === null) return null;
  const room = { width: height * 3 * pixelsPerMm, height: height * pixelsPerMm };
  return imageRun(logo.alt, files.get(logo.asset), room);
}

function figure(
  { alt, caption }: Of<'pictures'>['pictures'][number],
  data: Uint8Array | undefined,
  room: { width: number; height: number },
): Paragraph[] {
  const image = imageRun(alt, data, room);
  if (!image) return [docxCaption(caption || alt)];
  const words = caption === '' ? [] : [docxCaption(caption)];
  return [new Paragraph({ keepNext: words.length > 0, children: [image] }), ...words];
}

/** A picture as large as the room allows; null for one that is missing or that Word cannot show. */
function imageRun(alt: string, data: Uint8Array | undefined, room: { width: number; height: number }): ImageRun | null {
  const facts = data ? readImageInfo(data) : null;
  if (!data || (facts?.type !== 'png' && facts?.type !== 'jpg')) return null;
  const scale = Math.min(room.width / facts.width, room.height / facts.height);
  return new ImageRun({
    type: facts.type,
    data,
    transformation: {
      width: Math.max(1, Math.round(facts.width * scale)),
      height: Math.max(1, Math.round(facts.height * scale)),
    },
    altText: { name: alt, title: alt, description: alt },
  });
}
