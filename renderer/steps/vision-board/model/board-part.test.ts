import { expect, test } from 'vitest';
import type { BoardElement, VisionBoard } from '../../../../workshop/vision-board/schema';
import { BoardClusters } from './board-clusters';
import { BoardModel } from './board-model';
import { boardPart } from './board-part';
import { sceneWithin } from './scene';

const common = { order: 'a0', locked: false, hidden: false };
const note = (x: number, y: number, group: string | null = null) =>
  ({
    ...common,
    type: 'note',
    x,
    y,
    width: 200,
    height: 200,
    text: 'Wort',
    colour: 'yellow',
    author: null,
    group,
  }) as unknown as BoardElement;
const area = (name: string, x: number, y: number, width: number, height: number) =>
  ({ ...common, type: 'area', x, y, width, height, name, group: null }) as unknown as BoardElement;

const elements: VisionBoard['elements'] = {
  // Two rows of notes: the frame of the lower row, with its title, reaches over the upper row.
  above: note(0, 0),
  left: note(0, 224, 'row'),
  right: note(224, 224, 'row'),
  below: note(0, 448),
  area: area('Bereich', 1000, 0, 600, 600),
  inside: note(1100, 100),
  neighbour: note(1550, 100),
  projecting: note(1480, 300),
  ground: area('Alles', -100, -100, 3000, 3000),
};

function shown(id: string | null): string[] {
  const model = new BoardModel();
  model.update(elements);
  const clusters = new BoardClusters(model);
  clusters.update({ groups: { row: { title: 'Reihe' } } as unknown as VisionBoard['groups'], elements });
  const rect = { x: -100, y: -100, width: 3000, height: 3000 };
  const part = boardPart(id, model, clusters);
  const scene = sceneWithin(rect, model.within(rect), { model, clusters, part, without: new Set() });
  return [...scene.items, ...scene.clusters].map((each) => each.id).sort();
}

test('A group that is shown alone consists of its members, without the neighbours that its frame reaches over', () => {
  expect(shown('row')).toEqual(['ground', 'left', 'right', 'row']);
});

test('An area that is shown alone has what lies on it, also where that projects, and no neighbour', () => {
  expect(shown('area')).toEqual(['area', 'ground', 'inside', 'projecting']);
});

test('The whole board has everything', () => {
  expect(shown(null)).toEqual([...Object.keys(elements), 'row'].sort());
});
