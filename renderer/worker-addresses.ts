// oxlint-disable import/default -- the bundler answers these with the addresses of the built workers
import picture from './document/picture-worker?worker&url';
import check from './steps/press-release/checks/check-worker?worker&url';
import html from './steps/press-release/editor/html-worker?worker&url';
import textFile from './steps/press-release/import/text-file-worker?worker&url';
import compare from './steps/press-release/versions/compare-worker?worker&url';
import bitmap from './steps/vision-board/rendering/bitmap-worker?worker&url';
import boardFile from './steps/vision-board/import-export/board-file-worker?worker&url';

/** Where workers are served: the only scripts that the page may start besides its own. */
export const workerAddresses: Readonly<
  Record<'picture' | 'check' | 'html' | 'textFile' | 'compare' | 'bitmap' | 'boardFile', string>
> = {
  picture,
  check,
  html,
  textFile,
  compare,
  bitmap,
  boardFile,
};
