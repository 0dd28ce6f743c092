import type { Board } from './board';
import { editClusterTitle, editElementText } from './edit-element-text';

/** What typing would write in: a single element with text, or the title of a group that is selected as a whole. */
function typable(board: Board): { kind: 'element' | 'cluster'; id: string } | null {
  const { selected, elements, readOnly } = board;
  const { editing, tool } = board.store.getState();
  if (readOnly || editing || tool !== 'select') return null;
  const [id, ...more] = selected;
  const element = id === undefined ? undefined : elements[id];
  if (id === undefined || !element || element.locked) return null;
  if (more.length === 0) return hasText(element.type) ? { kind: 'element', id } : null;
  const { group } = element;
  const members = group === null ? [] : board.view.model.membersOf(group);
  const isWhole = members.length === selected.length && members.every((member) => selected.includes(member));
  return group !== null && isWhole ? { kind: 'cluster', id: group } : null;
}

function hasText(type: Board['elements'][string]['type']): boolean {
  return type !== 'picture' && type !== 'line' && type !== 'drawing';
}

/** Whether letters, digits and signs write in the selection instead of running commands. */
export function hasTypableSelected(board: Board): boolean {
  return typable(board) !== null;
}

/** Opens the text editor of the selection, with the caret at the end of its text. */
export function editTypable(board: Board): void {
  const target = typable(board);
  if (target?.kind === 'element') editElementText(board, target.id);
  else if (target) editClusterTitle(board, target.id);
}
