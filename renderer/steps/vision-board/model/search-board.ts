import { isHidden } from '../../../../workshop/vision-board/is-hidden';
import type { BoardElement, VisionBoard } from '../../../../workshop/vision-board/schema';
import { elementText } from '../../../../workshop/vision-board/element-text';

export interface SearchWords {
  /** The name of a participant, empty when there is none. */
  authorOf: (id: string | null) => string;
  colourOf: (colour: Extract<BoardElement, { type: 'note' }>['colour']) => string;
}

/**
 * The elements that have all words of a query: in their text, in the title of their group, in the name of their author or of their
 * colour. Case and accents do not matter. In the order given.
 */
export function searchBoard(
  query: string,
  ids: readonly string[],
  { elements, groups }: Pick<VisionBoard, 'elements' | 'groups'>,
  { authorOf, colourOf }: SearchWords,
): string[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return ids.filter((id) => {
    const element = elements[id];
    if (!element || isHidden(element)) return false;
    const group = element.group === null ? '' : (groups[element.group]?.title ?? '');
    const note = element.type === 'note' ? `${authorOf(element.author)} ${colourOf(element.colour)}` : '';
    const text = plain(`${elementText(element)} ${group} ${note}`);
    return wanted.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
