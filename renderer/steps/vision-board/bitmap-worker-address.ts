// oxlint-disable-next-line import/default -- the bundler answers this with the address of the built worker
import address from './bitmap-worker?worker&url';

/** Where the worker that decodes the board's pictures is served. */
export const bitmapWorkerAddress: string = address;
