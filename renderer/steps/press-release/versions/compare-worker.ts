import { compareTexts, type ComparedText } from '../../../../workshop/press-release/compare-texts';

/** What `compare-in-worker.ts` sends. */
export interface CompareTask {
  older: ComparedText;
  newer: ComparedText;
}

addEventListener('message', ({ data: { older, newer } }: MessageEvent<CompareTask>) =>
  postMessage(compareTexts(older, newer)),
);
