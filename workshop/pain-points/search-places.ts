import type { SearchPlace } from '../search/search-place';

export const painPointsSearchPlaces: readonly SearchPlace[] = [
  {
    kind: 'painPoint',
    at: 'painPoints.*',
    titles: ['title'],
    texts: ['evidence', 'measure', 'place', 'affected', 'owner'],
  },
  { kind: 'voting', at: 'votings.*', titles: ['title'] },
];
