import { oncePerValue } from '../once-per-value';
import { isHidden } from '../vision-board/hidden-elements';
import type { BoardElement, VisionBoard } from '../vision-board/schema';
import { mapItems } from './map-items';
import { projectVotings } from './project-votings';

type Elements = VisionBoard['elements'];

/** The board as the room sees it. */
export function projectBoard(board: VisionBoard): VisionBoard {
  const elements = visibleElements(board.elements, () => true);
  const used = new Set(Object.values(elements).map(({ group }) => group));
  return {
    elements,
    // The title of a group says what its notes are about: it appears with the first of them.
    groups: mapItems(board.groups, ({ order, title }, id) => (used.has(id) ? { order, title } : null)),
    votings: projectVotings(board.votings, new Set([...Object.keys(elements), ...used])),
    silent: board.silent,
    locked: board.locked,
  };
}

/** The votings that are open or revealed, and the elements that can be chosen in them. */
export function projectBallot(board: VisionBoard): VisionBoard {
  const votings = mapItems(board.votings, (voting) => (voting.state === 'closed' ? null : voting));
  const choices = new Set(Object.values(votings).flatMap((voting) => Object.keys(voting.choices)));
  const elements = mapItems(
    visibleElements(board.elements, (id) => choices.has(id)),
    (element) => ({ ...element, group: null }),
  );
  // A group can be chosen as soon as the room sees one of its elements.
  const used = new Set(Object.values(visibleElements(board.elements, () => true)).map(({ group }) => group));
  const groups = mapItems(board.groups, ({ order, title }, id) =>
    choices.has(id) && used.has(id) ? { order, title } : null,
  );
  const visible = new Set([...Object.keys(elements), ...Object.keys(groups)]);
  return { elements, groups, votings: projectVotings(votings, visible), silent: board.silent, locked: true };
}

/** A connector is visible when both of its ends are. */
function visibleElements(all: Elements, isWanted: (id: string) => boolean): Elements {
  const isVisible = (id: string) => {
    const element = all[id];
    return element !== undefined && !isHidden(element) && isWanted(id);
  };
  return mapItems(all, (element, id) => {
    if (!isVisible(id)) return null;
    const ends = element.type === 'connector' ? [element.from, element.to] : [];
    return ends.every((end) => !('element' in end) || isVisible(end.element)) ? projectElement(element) : null;
  });
}

/** The same object as before for an element that is the same: then the difference of two projections is found without looking into it. */
const projectElement = oncePerValue((element: BoardElement): BoardElement => {
  const { order, group, locked } = element;
  const common = { order, group, locked };
  if (element.type === 'connector') {
    const { type, colour, thickness, from, to, label, arrow, route } = element;
    return { type, ...common, colour, thickness, from: projectEnd(from), to: projectEnd(to), label, arrow, route };
  }
  const { x, y, width, height } = element;
  const box = { ...common, x, y, width, height };
  switch (element.type) {
    case 'note': {
      const { type, text, colour, textSize } = element;
      const size = textSize === undefined ? {} : { textSize };
      return { type, ...box, text, colour, ...size, author: null, hidden: false, sentOn: {} };
    }
    case 'picture': {
      const { type, rotation, asset, alt, caption, frame, crop } = element;
      return { type, ...box, rotation, asset, alt, caption, frame, crop };
    }
    case 'text': {
      const { type, rotation, text, size, colour } = element;
      return { type, ...box, rotation, text, size, colour };
    }
    case 'shape': {
      const { type, rotation, colour, thickness, form, fill, text } = element;
      return { type, ...box, rotation, colour, thickness, form, fill, text };
    }
    case 'line': {
      const { type, colour, thickness, points, arrow } = element;
      return { type, ...box, colour, thickness, points, arrow };
    }
    case 'drawing': {
      const { type, colour, thickness, points, fill } = element;
      return { type, ...box, colour, thickness, points, ...(fill === undefined ? {} : { fill }) };
    }
    case 'area':
      return { type: element.type, ...box, name: element.name };
  }
});

function projectEnd(end: Extract<BoardElement, { type: 'connector' }>['from']) {
  return 'element' in end ? { element: end.element } : { x: end.x, y: end.y };
}
