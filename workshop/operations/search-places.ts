import type { SearchPlace } from '../search/search-place';

export const operationsSearchPlaces: readonly SearchPlace[] = [
  { kind: 'lever', at: 'levers.*', texts: ['today', 'needed'] },
  { kind: 'change', at: 'changes.*', titles: ['text'] },
  { kind: 'participation', at: 'participation.*', texts: ['contributes', 'stops'] },
  { kind: 'agent', at: 'agents.*', titles: ['name'], texts: ['task'] },
  { kind: 'leader', at: 'leaders.*', titles: ['name'], texts: ['does', 'when'] },
  { kind: 'metric', at: 'metrics.*', titles: ['customer'], texts: ['internal', 'source'] },
];
