import { encodePicture } from './encode-picture';

/** What `add-picture.ts` sends. */
export interface PictureTask {
  picture: Blob | ImageBitmap;
  /** As its header says. */
  type: string;
}

// The whole worker: one picture in, one picture or null out.
addEventListener('message', ({ data: { picture, type } }: MessageEvent<PictureTask>) => {
  void encodePicture(picture, type).then(
    (encoded) => postMessage(encoded, { transfer: [encoded.bytes.buffer] }),
    () => postMessage(null),
  );
});
