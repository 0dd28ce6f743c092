/**
 * Version 2: boards got headlines, shapes, drawings, connectors and areas; elements can be grouped and locked, notes hidden and
 * sent on, pictures cropped, framed, captioned and turned; there are votings, silent phases and a lock for the whole board.
 */
export function boardDepth(data: unknown): unknown {
  const session = data as Session;
  const board = session.steps['vision-board'];
  const elements = Object.fromEntries(
    Object.entries(board.elements).map(([id, element]) => {
      const common = { ...element, group: null, locked: false };
      return element.type === 'note'
        ? [id, { ...common, hidden: false, sentOn: {} }]
        : [id, { ...common, rotation: 0, caption: '', frame: 'none', crop: null }];
    }),
  );
  const wholeBoard = { ...board, elements, groups: {}, votings: {}, silent: false, locked: false };
  return { ...session, steps: { ...session.steps, 'vision-board': wholeBoard } };
}

interface Session {
  steps: { 'vision-board': { elements: Record<string, { type: 'note' | 'picture' }> } };
}
