import type { Roadmap } from '../schema';

export interface Dependency {
  /** The initiative that must be done first, and the one that waits for it. */
  from: string;
  to: string;
  /** It is part of a cycle: neither can begin. */
  isInCycle: boolean;
}

export interface DependencyLayers {
  /** Ids from left to right: each initiative is in a later layer than all it depends on, but for those in a cycle with it. */
  layers: string[][];
  dependencies: Dependency[];
  /** Groups of initiatives that depend on each other, each in one layer. */
  cycles: string[][];
  /** Initiatives that depend on nothing and that nothing depends on. */
  unconnected: string[];
}

/**
 * Layers of initiatives by the longest chain of dependencies before them. Cycles are found as strongly connected components (Tarjan,
 * "Depth-first search and linear graph algorithms", 1972) and layered as one. `ids` gives the order within a layer.
 */
export function dependencyLayers(
  { initiatives }: Pick<Roadmap, 'initiatives'>,
  ids: readonly string[],
): DependencyLayers {
  const needs = new Map(
    ids.map((id) => [
      id,
      Object.keys(initiatives[id]?.dependencies ?? {}).filter((needed) => needed !== id && needed in initiatives),
    ]),
  );
  const components = stronglyConnected(ids, needs);
  const componentOf = new Map(components.flatMap((members, index) => members.map((id) => [id, index] as const)));
  const dependencies = [...needs].flatMap(([to, all]) =>
    all.map((from): Dependency => ({ from, to, isInCycle: componentOf.get(from) === componentOf.get(to) })),
  );
  const connected = new Set(dependencies.flatMap(({ from, to }) => [from, to]));
  // Components come after those they depend on, so that one pass is enough.
  const depths: number[] = [];
  for (const [index, members] of components.entries()) {
    const before = members
      .flatMap((id) => needs.get(id) ?? [])
      .map((needed) => componentOf.get(needed) ?? index)
      .filter((other) => other !== index);
    depths[index] = Math.max(-1, ...before.map((other) => depths[other] ?? 0)) + 1;
  }
  const layers: string[][] = [];
  for (const id of ids) {
    if (!connected.has(id)) continue;
    (layers[depths[componentOf.get(id) ?? 0] ?? 0] ??= []).push(id);
  }
  return {
    layers,
    dependencies,
    cycles: components
      .filter((members) => members.length > 1)
      .map((members) => ids.filter((id) => members.includes(id))),
    unconnected: ids.filter((id) => !connected.has(id)),
  };
}

/** Strongly connected components, each after all those it leads to. */
function stronglyConnected(ids: readonly string[], next: ReadonlyMap<string, readonly string[]>): string[][] {
  const indexOf = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: string[][] = [];
  // With a stack of its own: a chain of thousands would exceed that of the engine.
  for (const root of ids) {
    if (indexOf.has(root)) continue;
    const path: { id: string; at: number }[] = [];
    const enter = (id: string) => {
      lowest.set(id, indexOf.size);
      indexOf.set(id, indexOf.size);
      open.push(id);
      isOpen.add(id);
      path.push({ id, at: 0 });
    };
    enter(root);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { id } = step;
      const other = next.get(id)?.[step.at];
      step.at += 1;
      const lower = (of: string, value = Infinity) => lowest.set(of, Math.min(lowest.get(of) ?? Infinity, value));
      if (other !== undefined) {
        if (!indexOf.has(other)) enter(other);
        else if (isOpen.has(other)) lower(id, indexOf.get(other));
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) lower(before.id, lowest.get(id));
      if (lowest.get(id) !== indexOf.get(id)) continue;
      const members = open.splice(open.indexOf(id));
      for (const member of members) isOpen.delete(member);
      components.push(members);
    }
  }
  return components;
}
