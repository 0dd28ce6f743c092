/** Loads a picture of a session at its full size. Rejects when main does not have it or it cannot be decoded. */
export async function loadAsset(key: string, asset: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `/session/${encodeURIComponent(key)}/${asset}`;
  await image.decode();
  return image;
}
