import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { BoardElement, VisionBoard } from '../../../../workshop/vision-board/schema';
import { searchable } from '../../../../workshop/text/searchable';
import { elementText } from '../../../../workshop/vision-board/element-text';

export interface SearchWords {
  /** Name of a participant; empty for null and unknown ids. */
  authorOf: (id: string | null) => string;
  colourOf: (colour: Extract<BoardElement, { type: 'note' }>['colour']) => string;
}

/**
 * Ids of the elements that contain all words of a query in their text, the title of their group, the name of their author or of
 * their colour, in the given order. Case and accents are ignored; hidden elements are not found.
 */
export function searchBoard(
  query: string,
  ids: readonly string[],
  { elements, groups }: Pick<VisionBoard, 'elements' | 'groups'>,
  { authorOf, colourOf }: SearchWords,
): string[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return ids.filter((id) => {
    const element = elements[id];
    if (!element || isHidden(element)) return false;
    const group = element.group === null ? '' : (groups[element.group]?.title ?? '');
    const note = element.type === 'note' ? `${authorOf(element.author)} ${colourOf(element.colour)}` : '';
    const text = plain(`${elementText(element)} ${group} ${note}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return searchable(text)
    .text.normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
