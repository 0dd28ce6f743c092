import { inOrder } from '../../../../workshop/collection';
import { comparisonKey } from '../../../../workshop/text/searchable';
import { setHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import type { Board } from '../actions/board';

/** Source of imported elements. */
export interface ImportOrigin {
  /** Id of the session; empty for other programs. */
  workshop: string;
  /** Names of the source's authors by id. */
  names: ReadonlyMap<string, string>;
}

/**
 * Adapts imported elements to this session. Authors are matched by id within the same session, otherwise by name. `sentOn` is kept
 * only within the same session, and hidden follows the silent phase here. Counts the notes whose author is unknown.
 */
export function mapAuthors(
  board: Board,
  elements: readonly { id: string; element: BoardElement }[],
  { workshop, names }: ImportOrigin,
): { elements: { id: string; element: BoardElement }[]; unknownAuthors: number } {
  const { header, workshop: facts } = board.replica.store.getState().session;
  const { participants } = facts;
  const byName = new Map(inOrder(participants).map(([id, { name }]) => [comparisonKey(name), id]));
  const authorOf = (author: string | null): string | null => {
    if (author === null) return null;
    if ((workshop === '' || workshop === header.id) && Object.hasOwn(participants, author)) return author;
    const name = comparisonKey(names.get(author) ?? '');
    return name === '' ? null : (byName.get(name) ?? null);
  };
  let unknownAuthors = 0;
  const adopted = elements.map(({ id, element }) => {
    if (element.type !== 'note') return { id, element: setHidden(element, board.slice.silent) };
    const author = authorOf(element.author);
    if (author === null && element.author !== null) unknownAuthors += 1;
    const sentOn = workshop === header.id ? element.sentOn : {};
    return { id, element: { ...element, author, sentOn, hidden: board.slice.silent } };
  });
  return { elements: adopted, unknownAuthors };
}
