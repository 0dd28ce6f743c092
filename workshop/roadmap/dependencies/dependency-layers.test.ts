import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newInitiative } from '../new-initiative';
import { dependencyGeometry } from './dependency-geometry';
import { dependencyLayers } from './dependency-layers';

/** Initiatives named by the keys; the values are what they depend on. */
function layersOf(needs: Record<string, readonly string[]>) {
  const initiatives = Object.fromEntries(
    Object.entries(needs).map(([id, all]) => [
      id,
      {
        ...newInitiative('a0', 'now', id),
        dependencies: Object.fromEntries(all.map((each) => [each, true as const])),
      },
    ]),
  );
  return dependencyLayers({ initiatives }, Object.keys(needs));
}

test('what waits for something comes after it, and what is free of dependencies stands apart', () => {
  const found = layersOf({ a: [], b: ['a'], c: ['a', 'b'], d: ['gone'] });
  expect(found).toMatchObject({ layers: [['a'], ['b'], ['c']], cycles: [], unconnected: ['d'] });
});

test('those that wait for each other are one cycle in one layer', () => {
  const found = layersOf({ a: [], b: ['a', 'd'], c: ['b'], d: ['c'], e: ['d'] });
  expect(found).toMatchObject({ layers: [['a'], ['b', 'c', 'd'], ['e']], cycles: [['b', 'c', 'd']] });
});

const graph = fc
  .integer({ min: 0, max: 24 })
  .chain((size) =>
    fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 26 }), { maxLength: 5 }), { minLength: size, maxLength: size }),
  )
  .map((rows) => Object.fromEntries(rows.map((row, index) => [`i${index}`, row.map((each) => `i${each}`)])));

/** Whether one initiative leads to another along dependencies. */
function leads(needs: Record<string, readonly string[]>, from: string, to: string): boolean {
  const open = [...(needs[from] ?? [])];
  const seen = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(needs[id] ?? []));
  }
  return false;
}

test('every graph is layered: each initiative once, dependencies to the right, cycles exactly where two wait for each other', () => {
  fc.assert(
    fc.property(graph, (needs) => {
      const { layers, dependencies, cycles, unconnected } = layersOf(needs);
      const ids = Object.keys(needs);
      expect([...layers.flat(), ...unconnected].sort()).toEqual([...ids].sort());
      const layer = (id: string) => layers.findIndex((each) => each.includes(id));
      for (const { from, to, isInCycle } of dependencies) {
        expect(isInCycle).toBe(leads(needs, from, to));
        if (isInCycle) expect(layer(from)).toBe(layer(to));
        else expect(layer(from)).toBeLessThan(layer(to));
      }
      const inCycle = ids.filter((id) =>
        ids.some((other) => other !== id && leads(needs, id, other) && leads(needs, other, id)),
      );
      expect(cycles.flat().sort()).toEqual(inCycle.sort());
    }),
  );
});

test('a chain of 3,000 is layered', () => {
  const needs = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`i${index}`, [`i${index + 1}`]]));
  expect(layersOf(needs).layers).toHaveLength(3000);
});

test('boxes do not overlap, and every dependency has a line', () => {
  fc.assert(
    fc.property(graph, fc.boolean(), (needs, isFitted) => {
      const found = layersOf(needs);
      const titles = new Map(
        Object.keys(needs).map((id, index) => [id, { number: index + 1, title: `Kundenzufriedenheitsmessung ${id}` }]),
      );
      const { nodes, lines, width, height } = dependencyGeometry(found, titles, { width: 800, fontSize: 14, isFitted });
      expect(lines).toHaveLength(found.dependencies.length);
      for (const [index, a] of nodes.entries()) {
        expect(a.x + a.width).toBeLessThanOrEqual(width);
        expect(a.y + a.height).toBeLessThanOrEqual(height);
        for (const b of nodes.slice(index + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart).toBe(true);
        }
      }
      for (const { path } of lines) expect(path).not.toContain('NaN');
    }),
  );
});
