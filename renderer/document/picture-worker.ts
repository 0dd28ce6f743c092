import { encodePicture } from './encode-picture';
import { serveWorkerTask } from './serve-worker-task';

/** The task of this worker: a picture to decode, scale and encode. */
export interface PictureTask {
  picture: Blob | ImageBitmap;
  /** Type by its header. */
  type: string;
}

const run = ({ picture, type }: PictureTask) => encodePicture(picture, type);
export type PictureWorker = typeof run;

serveWorkerTask(run, ({ bytes }) => [bytes.buffer]);
