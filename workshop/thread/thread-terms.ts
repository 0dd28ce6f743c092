/** What the thread leads through, in the order of its columns. */
export const threadColumns = ['origin', 'need', 'initiative', 'metric'] as const;
export type ThreadColumn = (typeof threadColumns)[number];

export type ThreadKind =
  'note' | 'touchpoint' | 'emotion' | 'change' | 'painPoint' | 'promise' | 'ownPromise' | 'initiative' | 'metric';

/** Where the thread breaks at a node: it leads nowhere, or comes from no customer. Null where it holds. */
export type ThreadBreak = 'unserved' | 'withoutReason' | 'withoutMetric';
