import { plain, type Block } from '../../../workshop/document';
import type { Piece } from './piece';
import type { SlideParagraph, SlideShape } from './slide-plan';
import { gap, leastSize, type Box } from './slide-style';
import { lineHeight, lineStarts } from './text-metrics';
import { paragraph, subhead, textPiece } from './text-piece';

type Lanes = Extract<Block, { kind: 'lanes' }>;
type Card = Lanes['lanes'][number]['cards'][number];

/** Space between the edge of a card and its text; cards are this far apart, too. */
export const cardInset = 6;

function cardParagraphs({ title, lines }: Card, withLines: number): SlideParagraph[] {
  const said = lines.filter((line) => line.trim() !== '').slice(0, withLines);
  const all = [
    paragraph(plain(title), leastSize, 'card-title'),
    ...said.map((line) => paragraph(plain(line), leastSize)),
  ];
  return all.map((each) => ({ ...each, spaceAfter: 0 }));
}

const cardHeight = (card: Card, width: number, withLines: number) =>
  textPiece(cardParagraphs(card, withLines), 'card').height(width - 2 * cardInset) + 2 * cardInset;

/** Most lines of a title on a card, and the most of the height of a slide; a longer one goes on on a card of its own. */
const longestTitle = { lines: 10, share: 0.6 };

function cardParts(card: Card, width: number, room: Box): Card[] {
  const most = Math.floor((room.height * longestTitle.share - 2 * cardInset) / (leastSize * lineHeight));
  const maxTitleLines = Math.max(1, Math.min(longestTitle.lines, most));
  const starts = lineStarts(card.title, width - 2 * cardInset, leastSize, 1);
  if (starts.length <= maxTitleLines) return [card];
  const parts = Array.from({ length: Math.ceil(starts.length / maxTitleLines) }, (_, part) =>
    card.title.slice(starts[part * maxTitleLines], starts[(part + 1) * maxTitleLines]).trim(),
  );
  return parts.map((title, part) => ({ title, lines: part < parts.length - 1 ? [] : card.lines }));
}

/**
 * Columns of cards. When the cards do not fit, they show their first line only, then their title only: the notes hold the others. More
 * cards than a slide holds go on on the next one. `room` is that of a whole slide.
 */
export function lanesPiece({ caption, lanes: given }: Lanes, room: Box): Piece {
  const columns = Math.max(1, given.length);
  const columnAt = (width: number) => (width - (columns - 1) * gap) / columns;
  const lanes = given.map((lane) => ({
    ...lane,
    cards: lane.cards.flatMap((card) => cardParts(card, columnAt(room.width), room)),
  }));
  const above = caption === '' ? null : textPiece([paragraph(plain(caption), leastSize, 'caption')]);
  const heading = (title: string) => textPiece([subhead(title, leastSize)]);
  const headingHeight = (width: number) =>
    Math.max(0, ...lanes.map(({ title }) => heading(title).height(columnAt(width)))) + 4;
  const over = (width: number) => (above ? above.height(width) + gap : 0) + headingHeight(width);
  const laneHeight = (cards: readonly Card[], width: number, withLines: number) =>
    cards.reduce((sum, card) => sum + cardHeight(card, width, withLines) + cardInset, 0);
  const heightWith = (width: number, withLines: number) =>
    over(width) + Math.max(0, ...lanes.map(({ cards }) => laneHeight(cards, columnAt(width), withLines)));
  /** The most lines of a card with which everything fits into a whole slide; null when nothing does. */
  const linesAt = (width: number) => [9, 1, 0].find((withLines) => heightWith(width, withLines) <= room.height) ?? null;
  const height = (width: number) => heightWith(width, linesAt(width) ?? 0);
  const place = (box: Box): SlideShape[] => {
    const column = columnAt(box.width);
    const withLines = linesAt(box.width) ?? 0;
    return [
      ...(above?.place(box) ?? []),
      ...lanes.flatMap(({ title, cards }, index): SlideShape[] => {
        const x = box.x + index * (column + gap);
        let y = box.y + over(box.width);
        const height = headingHeight(box.width);
        return [
          ...heading(title).place({ x, y: y - height, width: column, height }),
          ...cards.map((card): SlideShape => {
            const cardBox = { x, y, width: column, height: cardHeight(card, column, withLines) };
            y += cardBox.height + cardInset;
            return { kind: 'text', box: cardBox, paragraphs: cardParagraphs(card, withLines), look: 'card' };
          }),
        ];
      }),
    ];
  };
  const left = lanes.flatMap(({ cards }) =>
    cards.filter(({ lines }) => lines.length > 0).map(({ title, lines }) => `${title}: ${lines.join(', ')}`),
  );
  return {
    height,
    least: height,
    place,
    split: (width, space) => {
      const column = columnAt(width);
      const fits = lanes.map(({ cards }) => {
        let used = over(width);
        let count = 0;
        for (const card of cards) {
          used += cardHeight(card, column, 0) + cardInset;
          if (used > space) break;
          count += 1;
        }
        return count;
      });
      if (Math.max(...fits) === 0) return null;
      const part = (from: (lane: number) => number, to: (lane: number) => number) =>
        lanesPiece(
          {
            kind: 'lanes',
            caption,
            lanes: lanes.map((lane, index) => ({ ...lane, cards: lane.cards.slice(from(index), to(index)) })),
          },
          room,
        );
      const count = (lane: number) => fits[lane] ?? 0;
      return [part(() => 0, count), part(count, (lane) => lanes[lane]?.cards.length ?? 0)];
    },
    alone: true,
    notes: linesAt(room.width) === 9 ? [] : left,
  };
}
