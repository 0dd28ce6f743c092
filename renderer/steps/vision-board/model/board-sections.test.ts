import { expect, test } from 'vitest';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { BoardModel } from './board-model';
import { boardSections } from './board-sections';

const common = { order: 'a0', group: null, locked: false, height: 200, width: 200 } as const;
const note = (x: number, y: number, group: string | null = null): BoardElement => ({
  ...common,
  type: 'note',
  group,
  x,
  y,
  text: `${x}`,
  colour: 'yellow',
  author: null,
  hidden: false,
  sentOn: {},
});
const area = (x: number, name: string): BoardElement => ({
  ...common,
  type: 'area',
  x,
  y: 0,
  width: 600,
  height: 600,
  name,
});

test('areas and groups with a title are headings, in reading order; the rest comes last', () => {
  const elements = {
    loose: note(3000, 40),
    today: area(0, 'Today'),
    onToday: note(50, 100),
    tomorrow: area(700, 'Tomorrow'),
    one: note(1500, 100, 'g'),
    two: note(1750, 100, 'g'),
    plain: note(300, 300, 'untitled'),
  };
  const groups = { g: { order: 'a0', title: 'Service' }, untitled: { order: 'a1', title: '' } };
  const model = new BoardModel();
  model.update(elements);
  expect(boardSections({ elements, groups }, model).map(({ kind, title, ids }) => [kind, title, ...ids])).toEqual([
    ['area', 'Today', 'onToday', 'plain'],
    ['area', 'Tomorrow'],
    ['group', 'Service', 'one', 'two'],
    ['rest', '', 'loose'],
  ]);
});
