import type { SearchPlace } from '../search/search-place';

export const realityCheckSearchPlaces: readonly SearchPlace[] = [
  { kind: 'question', at: 'questions.*', texts: ['evidence'] },
  { kind: 'share', at: 'selfImage', texts: ['evidence'] },
  { kind: 'share', at: 'customerView', texts: ['source'] },
  { kind: 'pillar', at: 'pillars.*', texts: ['evidence'] },
  { kind: 'orientation', at: 'orientation', texts: ['rationale', 'risks'] },
  { kind: 'figure', at: 'figures.*', titles: ['name'], texts: ['source', 'unit'] },
];
