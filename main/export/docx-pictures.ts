import { ImageRun, Paragraph, type FileChild } from 'docx';
import type { Block } from '../../workshop/document';
import { readImageInfo } from '../../workshop/image-info';
import { textWidth } from './docx-style';
import { docxCaption, docxColumns } from './docx-tables';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** CSS pixels per millimetre. */
const pixelsPerMm = 96 / 25.4;

/** Width of the text in CSS pixels, the unit of pictures. */
const maxWidth = (textWidth / 1440) * 96;

/** Pictures side by side. */
const picturesPerRow = 3;

/** A chart as SVG, with a PNG for programs that do not show SVG, and its caption. */
export async function docxChart(
  block: Of<'chart'>,
  svgToPng: (svg: string, width: number, height: number) => Promise<Uint8Array>,
): Promise<FileChild[]> {
  const scale = Math.min(1, maxWidth / block.width);
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(block.svg),
    fallback: { type: 'png', data: await svgToPng(block.svg, block.width, block.height) },
    transformation: { width: Math.round(block.width * scale), height: Math.round(block.height * scale) },
    altText: { name: block.caption, title: block.caption, description: block.alt },
  });
  return [new Paragraph({ keepNext: true, children: [image] }), docxCaption(block.caption)];
}

/** One picture, or several in rows of three, each with its caption below. */
export function docxPictures(block: Of<'pictures'>, files: ReadonlyMap<string, Uint8Array>): FileChild[] {
  const alone = block.pictures.length === 1;
  const room = { width: 50 * pixelsPerMm, height: 50 * pixelsPerMm };
  const figures = block.pictures.map((picture) => figure(picture, files.get(picture.asset), room));
  if (alone) return figures.flat();
  return Array.from({ length: Math.ceil(figures.length / picturesPerRow) }, (_, row) =>
    docxColumns(figures.slice(row * picturesPerRow, (row + 1) * picturesPerRow), picturesPerRow),
  ).flatMap((row) => [row, new Paragraph({ style: 'Gap' })]);
}

function figure(
  { alt, caption }: Of<'pictures'>['pictures'][number],
  data: Uint8Array | undefined,
  room: { width: number; height: number },
): Paragraph[] {
  const facts = data ? readImageInfo(data) : null;
  if (!data || (facts?.type !== 'png' && facts?.type !== 'jpg')) return [docxCaption(caption || alt)];
  const scale = Math.min(room.width / facts.width, room.height / facts.height);
  const image = new ImageRun({
    type: facts.type,
    data,
    transformation: {
      width: Math.max(1, Math.round(facts.width * scale)),
      height: Math.max(1, Math.round(facts.height * scale)),
    },
    altText: { name: alt, title: alt, description: alt },
  });
  const words = caption === '' ? [] : [docxCaption(caption)];
  return [new Paragraph({ keepNext: words.length > 0, children: [image] }), ...words];
}
