// oxlint-disable-next-line import/default -- the bundler answers this with the address of the built worker
import address from './board-file-worker?worker&url';

/** Where the worker that reads boards of other programs is served. */
export const boardFileWorkerAddress: string = address;
