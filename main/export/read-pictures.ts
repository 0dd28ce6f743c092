import type { LeitbildDocument } from '../../workshop/document';
import type { ExportJob } from './export-document';

/** The bytes of all pictures of a document, by asset. */
export async function readPictures(
  document: LeitbildDocument,
  job: Pick<ExportJob, 'readAsset' | 'signal'>,
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  const assets = document.blocks.flatMap((block) => (block.kind === 'pictures' ? block.pictures : []));
  for (const { asset } of assets) {
    job.signal?.throwIfAborted();
    try {
      if (!pictures.has(asset)) pictures.set(asset, await job.readAsset(asset));
    } catch {
      // A lost picture must not keep anyone from their document: it is described in words instead.
    }
  }
  return pictures;
}
