import { coverLinesOf, logoXml, type Cover, type CoverSource } from '../cover-slide';
import { cutToLines, fitTitle } from '../plan-slides';
import { pptxWords } from '../pptx-words';
import { leastSize, type Box } from '../slide-style';
import { placeholderXml, shapeXml, ShapeIds } from '../slide-xml';
import { paragraph, textPiece } from '../text-piece';
import { countLines, lineHeight } from '../text-metrics';
import { textsOf, titleOf } from './layout-roles';
import type { PowerPointTemplate } from './read-powerpoint-template';

const titleSizes = [60, 54, 48, 44, 40, 36, 32, 28, 24, 20, 18, 16];
const textSizes = [32, 28, 24, 20, 18, 16, leastSize];

/**
 * The title slide of a template: the title in its place, everything else in that of its subtitle, or below the title where it has none.
 * The logo is left out where the template shows a picture, which is usually that logo.
 */
export function templateCover(source: CoverSource, { roles, frame }: PowerPointTemplate): Cover {
  const { document, context } = source;
  const words = pptxWords[document.language];
  const ids = new ShapeIds();
  const titlePlace = titleOf(roles.cover);
  const titleBox = narrowed(titlePlace?.box ?? frame.title, titlePlace?.capitals ?? false);
  const { title, size } = fitTitle(
    document.title,
    titleBox,
    titleSizes.filter((each) => each <= Math.max(leastSize + 2, titlePlace?.size ?? 28)),
  );
  const textPlace = textsOf(roles.cover).find((place) => place.type === 'subTitle') ?? textsOf(roles.cover)[0];
  const box = textPlace?.box ?? frame.body;
  const lines = [document.subtitle, document.organisation, ...coverLinesOf(source)].filter((line) => line !== '');
  const fitted = fitLines(lines, narrowed(box, textPlace?.capitals ?? false), textPlace?.size ?? 20);
  const unused = { picture: () => null, chart: () => '', drawing: () => ({ svg: '', png: '' }) };
  const textBox = (value: string[], at: Box, textSize: number) =>
    textPiece(value.map((each) => paragraph([{ text: each }], textSize)))
      .place(at)
      .map((shape) => shapeXml(shape, ids, unused, context));
  const shapes = [
    ...(titlePlace
      ? [placeholderXml(titlePlace.attributes, [[{ text: title }]], ids, context, { name: words.title, size })]
      : textBox([title], titleBox, size)),
    ...(textPlace
      ? [
          placeholderXml(
            textPlace.attributes,
            fitted.lines.map((text) => [{ text }]),
            ids,
            context,
            { name: words.subtitle, size: fitted.size, isPlain: true },
          ),
        ]
      : textBox(fitted.lines, box, fitted.size)),
    frame.logo === null ? '' : logoXml(source, frame.logo, ids),
  ];
  const cut = [
    ...(title === document.title ? [] : [document.title]),
    ...lines.filter((line, index) => fitted.lines[index] !== line),
  ];
  return { shapes, cut };
}

function narrowed(box: Box, capitals: boolean): Box {
  return { ...box, width: capitals ? box.width / 1.22 : box.width };
}

/** Lines with a space between them, in the largest size at which they fit; what fits in no size is cut or left out. */
function fitLines(lines: readonly string[], { width, height }: Box, most: number): { lines: string[]; size: number } {
  const room = (size: number) => Math.max(1, Math.floor(height / (size * lineHeight * 1.15)));
  const sizes = textSizes.filter((each) => each <= Math.max(leastSize, most));
  const size = sizes.find(
    (each) => lines.reduce((sum, line) => sum + countLines(line, width, each, 0), 0) <= room(each),
  );
  if (size !== undefined) return { lines: [...lines], size };
  const shown = lines.slice(0, room(leastSize)).map((line) => cutToLines(line, width, leastSize, 1));
  return { lines: shown, size: leastSize };
}
