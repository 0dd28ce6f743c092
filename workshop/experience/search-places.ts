import type { SearchPlace } from '../search/search-place';

export const experienceSearchPlaces: readonly SearchPlace[] = [
  { kind: 'statement', at: '', titles: ['statement'] },
  { kind: 'phase', at: 'phases.*', titles: ['name'] },
  {
    kind: 'touchpoint',
    at: 'touchpoints.*',
    titles: ['title'],
    texts: ['does', 'thinks', 'channel', 'emotion', 'responsible'],
  },
  { kind: 'picture', at: 'touchpoints.*.pictures.*', titles: ['alt'], isInside: true },
  { kind: 'targetEmotion', at: 'targetEmotions.*', titles: ['emotion'], texts: ['proof'] },
];
