/** Where main serves a picture of a session. */
export function assetUrl(key: string, asset: string): string {
  return `/session/${encodeURIComponent(key)}/${asset}`;
}
