const named = /href="([0-9a-f]{64}\.(jpg|png))"/g;

/** The assets that a drawing refers to. */
export function assetsOfSvg(svg: string): string[] {
  return [...new Set([...svg.matchAll(named)].map(([, asset = '']) => asset))];
}

/** Replaces the asset names in a drawing by data URLs of the pictures. A missing picture leaves its place empty. */
export async function embedPictures(svg: string, readAsset: (asset: string) => Promise<Uint8Array>): Promise<string> {
  const addresses = new Map<string, string>();
  for (const asset of assetsOfSvg(svg)) {
    const bytes = await readAsset(asset).catch(() => null);
    const type = asset.endsWith('.png') ? 'image/png' : 'image/jpeg';
    addresses.set(asset, bytes ? `data:${type};base64,${Buffer.from(bytes).toString('base64')}` : '');
  }
  return svg.replace(named, (_, asset: string) => `href="${addresses.get(asset) ?? ''}"`);
}
