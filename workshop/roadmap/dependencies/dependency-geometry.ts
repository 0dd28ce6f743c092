import { lineHeight } from '../../charts/legend';
import { wrapLabel } from '../../charts/wrap-label';
import type { Dependency, DependencyLayers } from './dependency-layers';

export interface DependencyNode {
  id: string;
  number: number;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
  isInCycle: boolean;
}

/** Geometry of the drawing in CSS pixels from the top left. */
export interface DependencyGeometry {
  width: number;
  height: number;
  fontSize: number;
  nodes: DependencyNode[];
  /** `path` is the line, `head` the arrow at its end. */
  lines: (Dependency & { path: string; head: string })[];
}

/** A place in a layer: an initiative, or a dependency that passes through it. */
interface Slot {
  id: string;
  isNode: boolean;
  height: number;
  centre: number;
}

const sweeps = 6;

/**
 * Lays out initiatives in columns from what comes first to what waits for it. Lines that skip a column pass between its boxes. The order
 * within a column follows the mean place of the neighbours (Sugiyama, Tagawa, Toda 1981), which keeps crossings few. The drawing is
 * `width` wide, or as wide as its columns need.
 */
export function dependencyGeometry(
  { layers, dependencies, cycles }: DependencyLayers,
  titles: ReadonlyMap<string, { number: number; title: string }>,
  { width: room, fontSize, isFitted = false }: { width: number; fontSize: number; isFitted?: boolean },
): DependencyGeometry {
  const gap = fontSize * 1.1;
  const leastWidth = isFitted ? 0 : fontSize * 12;
  const between = isFitted ? Math.min(fontSize * 3, room / (layers.length * 4 || 1)) : fontSize * 4;
  const columns = Math.max(1, layers.length);
  // Lines of a cycle run in the space beside their column.
  const margin = fontSize * 2;
  const nodeWidth = Math.max(
    leastWidth,
    Math.min(fontSize * 18, (room - 2 * margin - between * (columns - 1)) / columns),
  );
  const inCycle = new Set(cycles.flat());
  const labels = new Map(
    layers.flat().map((id) => {
      const { number = 0, title = '' } = titles.get(id) ?? {};
      return [id, { number, lines: wrapLabel(`${number} ${title}`, nodeWidth - fontSize * 1.4, fontSize, 3) }];
    }),
  );
  const heightOf = (id: string) => (labels.get(id)?.lines.length ?? 1) * fontSize * lineHeight + fontSize * 1.1;
  const { slots, chains } = placeSlots(layers, dependencies, heightOf, fontSize);
  orderSlots(slots, chains);
  const heights = slots.map((layer) => layer.reduce((sum, slot) => sum + slot.height + gap, -gap));
  const height = Math.max(0, ...heights) + gap * 2;
  for (const [index, layer] of slots.entries()) {
    let y = (height - (heights[index] ?? 0)) / 2;
    for (const slot of layer) {
      slot.centre = y + slot.height / 2;
      y += slot.height + gap;
    }
  }
  const left = (layer: number) => margin + layer * (nodeWidth + between);
  const places = new Map(slots.flatMap((layer, index) => layer.map((slot) => [slot.id, { index, slot }] as const)));
  const nodes = slots.flatMap((layer, index) =>
    layer
      .filter(({ isNode }) => isNode)
      .map(({ id, height: own, centre }): DependencyNode => {
        const { number = 0, lines = [] } = labels.get(id) ?? {};
        const box = { x: round(left(index)), y: round(centre - own / 2), width: round(nodeWidth), height: round(own) };
        return { id, number, lines, ...box, isInCycle: inCycle.has(id) };
      }),
  );
  const lines = dependencies.flatMap((dependency) => {
    const [first, last] = [places.get(dependency.from), places.get(dependency.to)];
    if (!first || !last) return [];
    if (dependency.isInCycle) {
      const x = left(first.index) + nodeWidth;
      const [from, to] = [first.slot.centre, last.slot.centre];
      // Both directions of a pair are told apart by their bows.
      const bow = x + fontSize * (from < to ? 1.2 : 2.1);
      const path = `M${round(x)} ${round(from)}C${round(bow)} ${round(from)} ${round(bow)} ${round(to)} ${round(x)} ${round(to)}`;
      return [{ ...dependency, path, head: headAt(x, to, -1, fontSize) }];
    }
    const through = (chains.get(dependency) ?? []).flatMap((id) => places.get(id) ?? []);
    const points = [first, ...through, last].map(({ index, slot }) => ({ x: left(index), y: slot.centre }));
    return [
      {
        ...dependency,
        path: pathThrough(points, nodeWidth),
        head: headAt(left(last.index), last.slot.centre, 1, fontSize),
      },
    ];
  });
  return {
    width: round(Math.max(isFitted ? room : 0, left(columns - 1) + nodeWidth + margin)),
    height: round(height),
    fontSize,
    nodes,
    lines,
  };
}

/** A slot for each initiative, and one in each layer that a dependency skips, named in `chains`. */
function placeSlots(
  layers: DependencyLayers['layers'],
  dependencies: readonly Dependency[],
  heightOf: (id: string) => number,
  fontSize: number,
) {
  const layerOf = new Map(layers.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
  const slots = layers.map((ids) => ids.map((id): Slot => ({ id, isNode: true, height: heightOf(id), centre: 0 })));
  const chains = new Map<Dependency, string[]>();
  for (const dependency of dependencies) {
    const [from = 0, to = 0] = [layerOf.get(dependency.from), layerOf.get(dependency.to)];
    const chain: string[] = [];
    for (let layer = from + 1; layer < to; layer++) {
      const id = `${dependency.from}>${dependency.to}@${layer}`;
      slots[layer]?.push({ id, isNode: false, height: fontSize * 0.5, centre: 0 });
      chain.push(id);
    }
    chains.set(dependency, chain);
  }
  return { slots, chains };
}

/** Sorts each layer by the mean place of the neighbours in the layer before it, then in the layer after it, and so on. */
function orderSlots(slots: Slot[][], chains: ReadonlyMap<Dependency, readonly string[]>): void {
  const neighbours = new Map<string, { before: string[]; after: string[] }>();
  const of = (id: string) => {
    const known = neighbours.get(id) ?? { before: [], after: [] };
    neighbours.set(id, known);
    return known;
  };
  for (const [{ from, to, isInCycle }, chain] of chains) {
    if (isInCycle) continue;
    const path = [from, ...chain, to];
    for (const [index, id] of path.entries()) {
      const next = path[index + 1];
      if (next === undefined) continue;
      of(id).after.push(next);
      of(next).before.push(id);
    }
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const side = sweep % 2 === 0 ? 'before' : 'after';
    for (const layer of slots) {
      const shares = new Map(
        slots.flatMap((each) => each.map(({ id }, at) => [id, (at + 0.5) / each.length] as const)),
      );
      const key = ({ id }: Slot) => {
        const places = of(id)[side].map((other) => shares.get(other) ?? 0);
        return places.length === 0
          ? (shares.get(id) ?? 0)
          : places.reduce((sum, each) => sum + each, 0) / places.length;
      };
      const keys = new Map(layer.map((slot) => [slot.id, key(slot)]));
      layer.sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
    }
  }
}

/** A smooth line from the right edge of the first box to the left edge of the last one, straight through the columns between. */
function pathThrough(points: readonly { x: number; y: number }[], boxWidth: number): string {
  const [first, ...others] = points;
  if (!first) return '';
  let x = first.x + boxWidth;
  let y = first.y;
  let path = `M${round(x)} ${round(y)}`;
  for (const [index, point] of others.entries()) {
    const middle = (x + point.x) / 2;
    path += `C${round(middle)} ${round(y)} ${round(middle)} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    const isLast = index === others.length - 1;
    x = isLast ? point.x : point.x + boxWidth;
    y = point.y;
    if (!isLast) path += `H${round(x)}`;
  }
  return path;
}

/** An arrow head with its point at a place, looking right (1) or left (-1). */
function headAt(x: number, y: number, way: 1 | -1, fontSize: number): string {
  const [length, half] = [fontSize * 0.6 * way, fontSize * 0.32];
  return `M${round(x)} ${round(y)}L${round(x - length)} ${round(y - half)}V${round(y + half)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
