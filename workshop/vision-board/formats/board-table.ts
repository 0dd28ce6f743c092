import { inOrder } from '../../collection';
import { fill } from '../../format';
import type { Language } from '../../language';
import { areaOf } from '../area-of';
import { countVotes } from '../../voting/count-votes';
import { elementBounds, inReadingOrder } from '../element-bounds';
import { isHidden } from '../hidden-elements';
import type { Area, BoardElement, VisionBoard } from '../schema';
import { visionBoardWords } from '../words';
import { elementText } from '../element-text';

/**
 * The board as a table for spreadsheets. Numbers are cells of type number: a leading minus sign in text could be taken for a
 * formula.
 */
export interface BoardTable {
  header: string[];
  rows: (string | number)[][];
}

export interface TableOptions {
  language: Language;
  /** Names of participants by id. */
  names: Readonly<Record<string, string>>;
  /** Ids of the written elements; null for the whole board. */
  ids: ReadonlySet<string> | null;
}

/**
 * Rows of the elements with text and of the pictures, in reading order. Each revealed voting has a column with its vote counts.
 * Hidden elements are left out.
 */
export function boardTable(slice: VisionBoard, { language, names, ids }: TableOptions): BoardTable {
  const words = visionBoardWords[language];
  const { columns } = words;
  const votings = inOrder(slice.votings).flatMap(([, voting]) => (voting.state === 'revealed' ? [voting] : []));
  const counts = votings.map((voting) => new Map(countVotes(voting).map(({ element, votes }) => [element, votes])));
  const areas = Object.values(slice.elements).filter((element): element is Area => element.type === 'area');

  const rows = Object.entries(slice.elements)
    .flatMap(([id, element]) => {
      const bounds = elementBounds(element, slice.elements);
      const text = textOf(element, element.type === 'note' ? words.hiddenNote : words.hiddenElement);
      const isWanted = (ids === null || ids.has(id)) && (text.trim() !== '' || element.type === 'picture');
      return bounds && isWanted ? [{ id, element, text, bounds }] : [];
    })
    .sort((a, b) => inReadingOrder(a.bounds, b.bounds))
    .map(({ id, element, text, bounds }) => [
      text,
      words.kinds[element.type],
      colourOf(element, words),
      element.type === 'note' && !element.hidden ? nameOf(element.author, names) : '',
      element.group === null ? '' : (slice.groups[element.group]?.title ?? ''),
      element.type === 'area' ? '' : areaOf(bounds, areas),
      ...(counts.length === 0 ? [''] : counts.map((count) => count.get(id) ?? (element.type === 'note' ? 0 : ''))),
      Math.round(bounds.x),
      Math.round(bounds.y),
    ]);
  const votes = votings.map(({ title }) => (title === '' ? columns.votes : fill(columns.votesOf, { title })));
  const header = [columns.text, columns.kind, columns.colour, columns.author, columns.group, columns.area];
  return { header: [...header, ...(votes.length === 0 ? [columns.votes] : votes), columns.left, columns.top], rows };
}

function textOf(element: BoardElement, hidden: string): string {
  if (isHidden(element)) return hidden;
  if (element.type !== 'picture') return elementText(element);
  return [element.alt, element.caption].filter((text) => text !== '').join('\n');
}

function colourOf(element: BoardElement, words: (typeof visionBoardWords)['de']): string {
  switch (element.type) {
    case 'note':
      return words.colours[element.colour];
    case 'shape':
      return element.fill === null ? words.inks[element.colour] : { ...words.colours, ...words.fills }[element.fill];
    case 'text':
    case 'line':
    case 'drawing':
    case 'connector':
      return words.inks[element.colour];
    case 'picture':
    case 'area':
      return '';
  }
}

function nameOf(author: string | null, names: Readonly<Record<string, string>>): string {
  return author !== null && Object.hasOwn(names, author) ? (names[author] ?? '') : '';
}
