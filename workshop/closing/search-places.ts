import type { SearchPlace } from '../search/search-place';

export const closingSearchPlaces: readonly SearchPlace[] = [
  { kind: 'commitment', at: 'commitments.*', titles: ['what'], texts: ['who'] },
  { kind: 'improvement', at: 'improvements.*', titles: ['text'] },
  { kind: 'lastWord', at: '', titles: ['lastWord'] },
  { kind: 'decisionPaper', at: 'decisionPaper', texts: ['purpose', 'summary'] },
  { kind: 'followUp', at: 'followUp', texts: ['summary'] },
  { kind: 'followUp', at: 'followUp.figures.*', texts: ['source'] },
  { kind: 'followUp', at: 'followUp.actuals.*', texts: [''] },
];
