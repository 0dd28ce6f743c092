import { describe, expect, it } from 'vitest';
import type { BoardElement } from './schema';
import { presentationStops } from './presentation-stops';

function area(name: string, x: number, y: number, more: Partial<BoardElement> = {}): BoardElement {
  const box = { x, y, width: 600, height: 500 };
  return { type: 'area', order: 'a0', group: null, locked: false, ...box, name, ...more } as BoardElement;
}

const named = (elements: Record<string, BoardElement>, clusters: Parameters<typeof presentationStops>[1] = []) =>
  presentationStops(elements, clusters).map(({ name }) => name);

describe('The stops of a presentation', () => {
  it('begin with the whole board, and are the areas in reading order', () => {
    const elements = { d: area('unten', 0, 700), b: area('rechts', 700, -40), a: area('links', 0, 0) };
    expect(named(elements)).toEqual(['', 'links', 'rechts', 'unten']);
    expect(presentationStops({}, [])).toEqual([{ kind: 'overview', id: '', name: '', rect: null }]);
  });

  it('name what lies on an area right after it', () => {
    const elements = { a: area('links', 0, 0), b: area('rechts', 700, 0) };
    const cluster = (id: string, x: number, y: number) => ({
      id,
      title: id,
      members: ['a'],
      rect: { x, y, width: 200, height: 100 },
    });
    const clusters = [cluster('rechts oben', 800, 100), cluster('links unten', 100, 300), cluster('frei', 0, 900)];
    expect(named(elements, clusters)).toEqual(['', 'links', 'links unten', 'rechts', 'rechts oben', 'frei']);
  });

  it('leave out what is hidden in a silent phase', () => {
    const elements = { a: area('verdeckt', 0, 0, { hidden: true }), b: area('offen', 700, 0) };
    const rect = { x: 0, y: 900, width: 200, height: 100 };
    const clusters = [
      { id: 'x', title: 'verdeckte Gruppe', members: ['a'], rect },
      { id: 'y', title: 'halb', members: ['a', 'b'], rect },
    ];
    expect(named(elements, clusters)).toEqual(['', 'offen', 'halb']);
  });
});
