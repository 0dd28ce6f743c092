import type { LeitbildDocument } from '../../workshop/document';

/** The bytes of all pictures of a document, by asset. A picture that cannot be read is left out. */
export async function readPictures(
  document: LeitbildDocument,
  { readAsset, signal }: { readAsset: (asset: string) => Promise<Uint8Array>; signal?: AbortSignal },
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  const inText = document.blocks.flatMap((block) => (block.kind === 'pictures' ? block.pictures : []));
  const assets = document.logo === null ? inText : [document.logo, ...inText];
  for (const { asset } of assets) {
    signal?.throwIfAborted();
    try {
      if (!pictures.has(asset)) pictures.set(asset, await readAsset(asset));
    } catch {
      // The document describes a missing picture in words.
    }
  }
  return pictures;
}
