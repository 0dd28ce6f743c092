import type { SearchPlace } from '../search/search-place';

export const pressReleaseSearchPlaces: readonly SearchPlace[] = [
  { kind: 'part', at: 'parts.*', texts: [''] },
  { kind: 'question', at: 'questions.*', titles: ['question'], texts: ['answer', 'owner'] },
  { kind: 'comment', at: 'comments.*', titles: ['text'], texts: ['quote', 'author'] },
  { kind: 'reply', at: 'comments.*.replies.*', titles: ['text'], texts: ['author'], isInside: true },
  { kind: 'promise', at: 'promises.*', titles: ['quote'], texts: ['note'] },
  { kind: 'risk', at: 'risks.*', texts: ['claim', 'evidence'] },
  { kind: 'jargon', at: 'jargon.*', titles: [''] },
  { kind: 'dismissal', at: 'dismissals.*', texts: ['passage', 'reason'] },
  { kind: 'version', at: 'versions.*', titles: ['name'] },
  { kind: 'approval', at: 'quoteApproved', texts: ['by'] },
];
