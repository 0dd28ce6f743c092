// oxlint-disable-next-line import/default -- the bundler answers this with the address of the built worker
import address from './check-worker?worker&url';

/** Where the worker that checks the press release is served; the page may start it besides the one for pictures. */
export const checkWorkerAddress: string = address;
