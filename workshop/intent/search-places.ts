import type { SearchPlace } from '../search/search-place';

export const intentSearchPlaces: readonly SearchPlace[] = [
  { kind: 'answer', at: 'questions.*', texts: ['answer'] },
  { kind: 'alternative', at: 'questions.*.alternatives.*', texts: ['text'] },
  { kind: 'priority', at: 'priorities.*', texts: ['exception'] },
  { kind: 'shift', at: 'shifts.*', texts: ['meaning', 'sign'] },
  { kind: 'need', at: 'balance.*', texts: [''] },
  { kind: 'conflict', at: 'conflicts.*', titles: ['text'], texts: ['rule'] },
  { kind: 'statement', at: '', titles: ['statement'] },
];
