import { beforeEach, describe, expect, it } from 'vitest';
import { boardTable } from '../formats/board-table';
import { countVotes, proposedVotes } from '../../voting/count-votes';
import { visionBoardCommands as commands } from './vision-board-commands';
import { isHidden } from '../hidden-elements';
import { plainNode } from '../formats/write-json-canvas';
import { visionBoardOutline } from '../outline';
import { visionBoardSchema, type VisionBoard } from '../schema';
import { visionBoard } from '../vision-board';

let board: VisionBoard;

beforeEach(() => {
  board = visionBoard.create();
});

function addNote(id: string, text = id, author: string | null = null) {
  commands.addNote(board, { id, note: { x: 0, y: 0, width: 200, height: 200, text, colour: 'yellow', author } });
}

function note(id: string) {
  const element = board.elements[id];
  if (element?.type !== 'note') throw new Error(`${id} is no note`);
  return element;
}

const line = { label: '', colour: 'ink', thickness: 2, arrow: 'end', route: 'elbow' } as const;

describe('the text size', () => {
  it('of notes and headlines is set together, and null lets the text fill its note again', () => {
    addNote('a');
    const text = { x: 0, y: 0, width: 200, height: 50, rotation: 0, text: 'Titel', size: 40, colour: 'ink' } as const;
    commands.addText(board, { id: 'title', text });
    commands.setTextSize(board, { ids: ['a', 'title', 'gone'], size: 24 });
    expect([note('a').textSize, board.elements['title']]).toEqual([24, expect.objectContaining({ size: 24 })]);
    expect(visionBoardSchema.safeParse(board).success).toBe(true);
    commands.setTextSize(board, { ids: ['a', 'title'], size: null });
    expect(note('a')).not.toHaveProperty('textSize');
    expect(board.elements['title']).toMatchObject({ size: 24 });
  });
});

describe('a silent phase', () => {
  it('hides elements created in it, and no others', () => {
    addNote('before');
    commands.beginSilentPhase(board);
    addNote('during');
    expect([note('before').hidden, note('during').hidden]).toEqual([false, true]);
  });

  it('hides headlines, shapes, pictures and drawings as well, and shows them at its end', () => {
    commands.beginSilentPhase(board);
    const box = { x: 0, y: 0, width: 200, height: 100 };
    const look = { colour: 'ink', thickness: 2 } as const;
    commands.addText(board, { id: 'text', text: { ...box, rotation: 0, text: 'Geheim', size: 40, colour: 'ink' } });
    commands.addShape(board, {
      id: 'shape',
      shape: { ...box, ...look, rotation: 0, form: 'ellipse', fill: null, text: 'Geheim' },
    });
    commands.addDrawing(board, { id: 'drawing', drawing: { ...box, ...look, points: [0, 0, 1, 1] } });
    commands.addPictures(board, { pictures: [{ id: 'picture', picture: { ...box, asset: 'a.png', alt: 'Geheim' } }] });
    const made = ['text', 'shape', 'drawing', 'picture'].map((id) => board.elements[id]);
    expect(made.map((element) => element && isHidden(element))).toEqual([true, true, true, true]);
    const { rows } = boardTable(board, { language: 'de', names: {}, ids: null });
    expect(rows.map(([text]) => text)).not.toContain('Geheim');
    expect(JSON.stringify(rows)).not.toContain('Geheim');
    for (const [id, element] of Object.entries(board.elements)) {
      if (element.type !== 'connector') expect(JSON.stringify(plainNode(id, element))).not.toContain('Geheim');
    }
    commands.endSilentPhase(board, { names: 'keep' });
    expect(JSON.stringify(board)).not.toContain('hidden');
  });

  it('hidden elements are not in documents', () => {
    addNote('before');
    commands.beginSilentPhase(board);
    addNote('during');
    expect(JSON.stringify(visionBoardOutline(board, 'de'))).toMatch(/before/);
    expect(JSON.stringify(visionBoardOutline(board, 'de'))).not.toMatch(/during/);
  });

  it('reveals everything at its end, with or without authors', () => {
    addNote('before', 'before', 'anna');
    commands.beginSilentPhase(board);
    addNote('during', 'during', 'anna');
    commands.endSilentPhase(board, { names: 'drop' });
    expect(note('during')).toMatchObject({ hidden: false, author: null });
    expect(note('before').author).toBe('anna');
  });
});

describe('groups', () => {
  it('are removed with their last member, and keep a single member only with a title', () => {
    for (const id of ['a', 'b', 'c', 'd']) addNote(id);
    commands.groupElements(board, { ids: ['a', 'b'], group: 'plain', title: '' });
    commands.groupElements(board, { ids: ['c', 'd'], group: 'cluster', title: 'Rechnung' });
    commands.removeElements(board, { ids: ['b', 'd'] });
    expect(Object.keys(board.groups)).toEqual(['cluster']);
    expect(note('a').group).toBeNull();
    commands.removeElements(board, { ids: ['c'] });
    expect(board.groups).toEqual({});
  });
});

describe('connectors', () => {
  it('are removed with their elements', () => {
    for (const id of ['a', 'b', 'c']) addNote(id);
    commands.addConnector(board, { id: 'ab', connector: { ...line, from: { element: 'a' }, to: { element: 'b' } } });
    commands.addConnector(board, { id: 'bc', connector: { ...line, from: { element: 'b' }, to: { element: 'c' } } });
    commands.removeElements(board, { ids: ['a'] });
    expect(Object.keys(board.elements).sort()).toEqual(['b', 'bc', 'c']);
  });

  it('move with a free end', () => {
    addNote('a');
    commands.addConnector(board, { id: 'free', connector: { ...line, from: { element: 'a' }, to: { x: 10, y: 20 } } });
    commands.moveElements(board, { ids: ['free'], dx: 5, dy: -5 });
    expect(board.elements['free']).toMatchObject({ from: { element: 'a' }, to: { x: 15, y: 15 } });
  });
});

describe('locked elements', () => {
  it('are neither moved, resized nor removed', () => {
    addNote('a');
    commands.lockElements(board, { ids: ['a'], locked: true });
    commands.moveElements(board, { ids: ['a'], dx: 50, dy: 50 });
    commands.resizeElement(board, { id: 'a', x: 9, y: 9, width: 900, height: 900 });
    commands.removeElements(board, { ids: ['a'] });
    expect(note('a')).toMatchObject({ x: 0, y: 0, width: 200, height: 200 });
  });
});

describe('merging notes', () => {
  it('keeps every line once, the votes, the connectors and the links to other steps', () => {
    addNote('a', 'Eine Nummer');
    addNote('b', 'eine nummer\nEin Mensch');
    addNote('c');
    commands.sendNoteOn(board, { id: 'b', target: 'moment', item: 'hotline' });
    commands.addConnector(board, { id: 'bc', connector: { ...line, from: { element: 'b' }, to: { element: 'c' } } });
    commands.openVoting(board, { id: 'v', title: '', votesPerPerson: 3, stacking: true, choices: ['a', 'b'] });
    commands.castVote(board, { voting: 'v', id: 'dot', element: 'b', voter: 'anna' });
    commands.mergeNotes(board, { into: 'a', from: ['b'] });
    expect(note('a')).toMatchObject({ text: 'Eine Nummer\nEin Mensch', sentOn: { moment: 'hotline' } });
    expect(board.elements['bc']).toMatchObject({ from: { element: 'a' } });
    expect(board.votings['v']?.votes['dot']?.element).toBe('a');
    expect(board.elements['b']).toBeUndefined();
  });
});

describe('dot voting', () => {
  beforeEach(() => {
    for (const id of ['a', 'b', 'c']) addNote(id);
  });

  const open = (change: Partial<{ votesPerPerson: number; stacking: boolean }> = {}) =>
    commands.openVoting(board, {
      id: 'v',
      title: 'Was zuerst?',
      votesPerPerson: 2,
      stacking: false,
      choices: ['a', 'b'],
      ...change,
    });
  const vote = (id: string, element: string, voter: string | null = 'anna') =>
    commands.castVote(board, { voting: 'v', id, element, voter });
  const dots = () => Object.keys(board.votings['v']?.votes ?? {});

  it('limits the votes per person', () => {
    open({ stacking: true });
    for (const id of ['1', '2', '3']) vote(id, 'a');
    expect(dots()).toEqual(['1', '2']);
  });

  it('accepts one vote per person and element unless stacking is allowed', () => {
    open();
    vote('1', 'a');
    vote('2', 'a');
    vote('3', 'b');
    expect(dots()).toEqual(['1', '3']);
  });

  it('accepts votes only for choices, and only while it is open', () => {
    open();
    vote('1', 'c');
    commands.setVotingState(board, { id: 'v', state: 'closed' });
    vote('2', 'a');
    expect(dots()).toEqual([]);
  });

  it('retracts a vote while it is open', () => {
    open();
    vote('1', 'a');
    commands.retractVote(board, { voting: 'v', id: '1' });
    expect(dots()).toEqual([]);
  });

  it('counts votes and voters, most votes first', () => {
    open({ stacking: true });
    vote('1', 'b', 'anna');
    vote('2', 'b', 'anna');
    vote('3', 'b', 'ben');
    vote('4', 'a', 'ben');
    const voting = board.votings['v'];
    expect(voting && countVotes(voting)).toEqual([
      { element: 'b', votes: 3, voters: 2 },
      { element: 'a', votes: 1, voters: 1 },
    ]);
  });

  it.each([
    [3, 2],
    [12, 5],
    [60, 20],
    [0, 1],
  ])('proposes for %i things %i dots', (things, votes) => {
    expect(proposedVotes(things)).toBe(votes);
  });
});

describe('elements beyond the limits', () => {
  const far = { x: 1_200_000, y: 0, width: 60_000, height: 6000 };
  const look = { colour: 'ink', thickness: 2 } as const;
  const boxOf = (id: string) => {
    const { type: _type, ...element } = { type: '', x: 0, y: 0, width: 0, height: 0, ...board.elements[id] };
    return [element.x, element.y, element.width, element.height];
  };

  it('are made as large as is possible, lines and drawings at their ratio', () => {
    commands.addArea(board, { id: 'area', area: { ...far, name: '' } });
    commands.addShape(board, {
      id: 'shape',
      shape: { ...far, ...look, form: 'rectangle', rotation: 0, text: '', fill: null },
    });
    commands.addText(board, { id: 'text', text: { ...far, text: '', rotation: 0, size: 24, colour: 'ink' } });
    commands.addLine(board, { id: 'line', line: { ...far, ...look, points: [0, 0, 1, 1], arrow: 'none' } });
    commands.addDrawing(board, { id: 'drawing', drawing: { ...far, ...look, points: [0, 0, 1, 1] } });
    commands.addNote(board, { id: 'note', note: { ...far, text: '', colour: 'yellow', author: null } });
    expect(['area', 'shape', 'text', 'note'].map(boxOf)).toEqual(
      Array.from({ length: 4 }, () => [1_000_000, 0, 20_000, 6000]),
    );
    expect(['line', 'drawing'].map(boxOf)).toEqual(Array.from({ length: 2 }, () => [1_000_000, 0, 20_000, 2000]));
    expect(parseBoard()).toBe(true);
  });

  it('a picture without its crop keeps its ratio', () => {
    const picture = { x: 0, y: 0, width: 9000, height: 900, asset, alt: '' };
    commands.addPictures(board, { pictures: [{ id: 'picture', picture }] });
    commands.cropPicture(board, { id: 'picture', crop: null, box: { x: 0, y: 0, width: 90_000, height: 9000 } });
    expect(boxOf('picture')).toEqual([0, 0, 20_000, 2000]);
    commands.replacePicture(board, { id: 'picture', asset, box: { x: 0, y: 0, width: 10, height: 40_000 } });
    expect(parseBoard()).toBe(true);
  });

  it('ends of connectors stay within the board', () => {
    const out = { x: 2_000_000, y: 0 };
    commands.addConnector(board, { id: 'c', connector: { ...line, from: out, to: { x: 0, y: -3_000_000 } } });
    expect(board.elements['c']).toMatchObject({ from: { x: 1_000_000, y: 0 }, to: { x: 0, y: -1_000_000 } });
    commands.reconnect(board, { id: 'c', end: 'to', to: out });
    expect(parseBoard()).toBe(true);
  });

  const asset = `${'0'.repeat(64)}.png`;
  const parseBoard = () => visionBoardSchema.safeParse(board).success;
});

describe('restored elements', () => {
  it('come back as they were, with their connectors and the titles of their groups, also after further edits', () => {
    for (const id of ['a', 'b', 'c']) addNote(id);
    commands.groupElements(board, { ids: ['a', 'b'], group: 'g', title: 'Titel' });
    commands.addConnector(board, { id: 'line', connector: { ...line, from: { element: 'a' }, to: { element: 'c' } } });
    const before = structuredClone(board);
    commands.removeElements(board, { ids: ['a', 'b'] });
    addNote('later');
    const { elements, groups } = before;
    commands.restoreElements(board, {
      elements: ['a', 'b', 'line', 'c'].map((id) => ({ id, element: elements[id] as never })),
      groups: [{ id: 'g', group: groups['g'] as never }],
    });
    expect(board.elements).toEqual({ ...elements, later: board.elements['later'] });
    expect(board.groups).toEqual(groups);
  });

  it('leave out connectors whose ends are gone, and groups without members', () => {
    for (const id of ['a', 'b']) addNote(id);
    commands.addConnector(board, { id: 'line', connector: { ...line, from: { element: 'a' }, to: { element: 'b' } } });
    const before = structuredClone(board);
    commands.removeElements(board, { ids: ['a', 'b'] });
    commands.restoreElements(board, {
      elements: ['a', 'line'].map((id) => ({ id, element: before.elements[id] as never })),
      groups: [{ id: 'g', group: { order: 'a0', title: 'Titel' } }],
    });
    expect(Object.keys(board.elements)).toEqual(['a']);
    expect(board.groups).toEqual({});
  });
});

it('a group whose title is only spaces has no title: it is dropped with all but one of its members', () => {
  for (const id of ['a', 'b']) addNote(id);
  commands.groupElements(board, { ids: ['a', 'b'], group: 'g', title: ' ' });
  commands.removeElements(board, { ids: ['b'] });
  expect(board.groups).toEqual({});
});
