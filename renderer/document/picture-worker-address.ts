// oxlint-disable-next-line import/default -- the bundler answers this with the address of the built worker
import address from './picture-worker?worker&url';

/** Where the worker that decodes pictures is served. One of two scripts that the page may start besides its own. */
export const pictureWorkerAddress: string = address;
