import type { SearchPlace } from '../search/search-place';

export const roadmapSearchPlaces: readonly SearchPlace[] = [
  {
    kind: 'initiative',
    at: 'initiatives.*',
    titles: ['title'],
    texts: [
      'outcome',
      'promises',
      'firstStep',
      'decision',
      'risks',
      'owner',
      'metric.name',
      'metric.baseline',
      'metric.target',
      'metric.unit',
    ],
  },
];
