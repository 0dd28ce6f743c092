import type { LeitbildDocument } from '../../../workshop/document';
import type { TextContext } from './drawing-xml';
import { coverAreas, placeholders } from './master-xml';
import type { Pictures } from './piece';
import { cutToLines } from './plan-slides';
import { pptxWords } from './pptx-words';
import type { Box } from './slide-style';
import { pictureXml, placeholderXml, ShapeIds } from './slide-xml';
import { sizeForLines } from './text-piece';
import { contain, pictureSize } from './visual-pieces';

/** What the title slide is made of. `picture` gives the id of the relationship to a picture. */
export interface CoverSource {
  document: LeitbildDocument;
  pictures: Pictures;
  context: TextContext;
  picture: (asset: string) => string | null;
}

/** The shapes of a title slide, and the texts that it shows in part or not at all. */
export interface Cover {
  shapes: string[];
  cut: string[];
}

/** The title slide in our look. */
export function ownCover(source: CoverSource): Cover {
  const { document, context } = source;
  const { title, subtitle, organisation, language } = document;
  const words = pptxWords[language];
  const ids = new ShapeIds();
  const size = sizeForLines(title, coverAreas.title.width, [40, 34, 28, 24], 3);
  const shownTitle = size === null ? cutToLines(title, coverAreas.title.width, 24, 4) : title;
  const shownSubtitle = cutToLines(subtitle, coverAreas.subtitle.width, 20, 2);
  const client = cutToLines(organisation, coverAreas.kicker.width, 18, 1);
  const lines = coverLinesOf(source);
  const shownLines = lines.map((line) => cutToLines(line, coverAreas.cover.width, 16, 1)).slice(0, 5);
  const text = (value: string) => [[{ text: value }]];
  const shapes = [
    placeholderXml(placeholders.coverTitle, text(shownTitle), ids, context, { name: words.title, size: size ?? 24 }),
    placeholderXml(placeholders.subtitle, text(shownSubtitle), ids, context, {
      name: words.subtitle,
      size: shownSubtitle.length > 60 ? 20 : 24,
    }),
    placeholderXml(placeholders.kicker, text(client), ids, context, { name: words.kicker }),
    placeholderXml(
      placeholders.cover,
      shownLines.map((line) => [{ text: line }]),
      ids,
      context,
      { name: words.text },
    ),
    logoXml(source, coverAreas.logo, ids),
  ];
  const cut = [
    [shownTitle, title],
    [shownSubtitle, subtitle],
    [client, organisation],
    ...lines.map((line, index) => [shownLines[index], line]),
  ].flatMap(([shown, whole = '']) => (shown === whole ? [] : [whole]));
  return { shapes, cut };
}

/** The lines of a title slide below title and subtitle. */
export function coverLinesOf({ document }: CoverSource): string[] {
  const { layout, name, coverLines, confidentiality, organisation } = document;
  // The title and subtitle of a press release do not say what it is.
  const kind = layout === 'press-release' ? [name] : [];
  return [...kind, ...coverLines, confidentiality].filter((line) => line !== '' && line !== organisation);
}

/** The client's logo at the left of a box; empty when there is none. */
export function logoXml({ document, pictures, picture }: CoverSource, box: Box, ids: ShapeIds): string {
  const { logo, language } = document;
  if (logo === null) return '';
  const embed = picture(logo.asset);
  const size = pictureSize(pictures.get(logo.asset));
  if (embed === null || size === null) return '';
  return pictureXml(ids.next(), pptxWords[language].logo, logo.alt, { ...contain(size, box), x: box.x }, embed);
}
